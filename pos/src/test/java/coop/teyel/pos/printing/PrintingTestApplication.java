package coop.teyel.pos.printing;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import coop.teyel.pos.printing.printers.PrintingProperties;
import coop.teyel.production.TestClock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/// Devices without the features that print: what tests of this package start.
///
/// Not a `@Configuration`, so that the whole application's scan does not find it.
@EnableAutoConfiguration(
    exclude = {SpringBootAutoConfiguration.class, SpringSecurityAutoConfiguration.class})
@ComponentScan({
  "coop.teyel.production.facts",
  "coop.teyel.production.texts",
  "coop.teyel.production.live",
  "coop.teyel.production.scans",
  "coop.teyel.production.coop",
  "coop.teyel.production.members",
  "coop.teyel.pos.peripherals",
  "coop.teyel.pos.printing"
})
@Import(DeviceExamples.class)
class PrintingTestApplication {

  @Bean
  TestClock clock() {
    return new TestClock();
  }

  @Bean
  SamplePapers samplePapers() {
    return new SamplePapers();
  }

  @Bean
  @Primary
  PrintingProperties impatient() {
    return new PrintingProperties(
        Duration.ofMillis(20),
        Duration.ofMillis(80),
        Duration.ofSeconds(2),
        Duration.ofMillis(700),
        Duration.ofMillis(200),
        Duration.ofMillis(50));
  }
}
