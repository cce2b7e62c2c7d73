package coop.teyel.production.facts.storage;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.FetchTriggerValuesAfterReturning;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

  @Bean
  DataFolder dataFolder(@Value("${teyel.data:./data}") Path folder) {
    return DataFolder.take(folder.toAbsolutePath().normalize());
  }

  @Bean
  Database database(DataFolder folder) {
    return Database.open(folder);
  }

  @Bean(destroyMethod = "")
  DataSource dataSource(Database database) {
    return database.writer();
  }

  @Bean
  PlatformTransactionManager transactionManager(
      DataSource dataSource, ObjectProvider<EventAppender> chain) {
    // looked for once: looking in every commit was a twelfth of a sale in a profile
    SingletonSupplier<EventAppender> appender = SingletonSupplier.of(chain::getObject);
    return new ChainingTransactionManager(dataSource, () -> appender.obtain().appendEvent());
  }

  @Bean
  SmartInitializingSingleton firstEvent(
      PlatformTransactionManager transactions, ObjectProvider<EventAppender> chain) {
    return () ->
        new TransactionTemplate(transactions)
            .executeWithoutResult(_ -> chain.ifAvailable(EventAppender::appendFirstEvent));
  }

  @Bean
  Snapshots snapshots(Database database) {
    return new Snapshots(database.readers());
  }

  @Bean
  DSLContext dslContext(Database database) {
    return DSL.using(
        new DefaultConfiguration()
            .set(new RoutedConnections(database.writer(), database.readers()))
            .set(settings())
            .set(SQLDialect.SQLITE));
  }

  /// What costs time at each statement and gives nothing here is off.
  private static Settings settings() {
    return new Settings()
        // nobody reads the statements, and listening to them costs a tenth of each
        .withExecuteLogging(false)
        // SQLite has none
        .withFetchWarnings(false)
        // our triggers refuse and never change a row, so an insert tells itself what it wrote
        .withFetchTriggerValuesAfterReturning(FetchTriggerValuesAfterReturning.NEVER);
  }
}
