package coop.teyel.pos;

import coop.teyel.production.IsolatedWorkshopBootTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/// A test with the whole application that nobody else uses: for what adds up or counts everything.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(IsolatedWorkshopBootTest.SignedInAsBefore.class)
@PosBootTest
@TestPropertySource(properties = "test.file=own")
@DirtiesContext
public @interface IsolatedPosBootTest {}
