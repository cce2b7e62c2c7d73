package coop.teyel.production;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/// A test with the whole workshop on a real SQLite file in a folder of its own.
///
/// The context, and so the file, is shared by all tests that have this annotation: a test makes
/// what it needs and expects others' rows beside its own.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = WorkshopTestApplication.class, webEnvironment = WebEnvironment.MOCK)
@ContextConfiguration(initializers = TempDataFolder.class)
public @interface WorkshopBootTest {}
