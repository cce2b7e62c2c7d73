package coop.teyel.pos.printing;

import coop.teyel.production.TempDataFolder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/// A test with printers, their queue and a source of sample papers on a real SQLite file, and
/// nothing of the stall.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = PrintingTestApplication.class, webEnvironment = WebEnvironment.NONE)
@ContextConfiguration(initializers = TempDataFolder.class)
public @interface PrintingBootTest {}
