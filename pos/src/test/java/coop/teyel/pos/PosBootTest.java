package coop.teyel.pos;

import coop.teyel.production.TempDataFolder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A test with the whole application, stall and workshop, on a real SQLite file in a folder of its
/// own.
///
/// The context, and so the file, is shared by all tests that have this annotation. The clock stands
/// still until a test moves it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Teyel.class, webEnvironment = WebEnvironment.MOCK)
@ContextConfiguration(initializers = TempDataFolder.class)
@Import(TestClockConfiguration.class)
public @interface PosBootTest {}
