package coop.teyel.production;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/// A test with a whole workshop that nobody else uses: for what holds only from the first row on.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(IsolatedWorkshopBootTest.SignedInAsBefore.class)
@WorkshopBootTest
@TestPropertySource(properties = "test.file=own")
@DirtiesContext
public @interface IsolatedWorkshopBootTest {

  /// Each application that starts puts its own holder of who is signed in into a static field; the
  /// shared one must find its own there again.
  final class SignedInAsBefore implements BeforeAllCallback, AfterAllCallback {

    private static final Namespace HERE = Namespace.create(SignedInAsBefore.class);
    private static final String BEFORE = "before";

    @Override
    public void beforeAll(ExtensionContext context) {
      context.getStore(HERE).put(BEFORE, SecurityContextHolder.getContextHolderStrategy());
    }

    @Override
    public void afterAll(ExtensionContext context) {
      SecurityContextHolderStrategy before =
          context.getStore(HERE).get(BEFORE, SecurityContextHolderStrategy.class);
      if (before != null) {
        SecurityContextHolder.setContextHolderStrategy(before);
      }
    }
  }
}
