package coop.teyel.production.members;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.Jsr250AuthorizationManager;
import org.springframework.stereotype.Service;

/// Guards every `@Service` by its `@DenyAll`, `@RolesAllowed` and `@PermitAll`.
///
/// Screens carry the same annotations for their routes, but must not be wrapped in proxies; so this
/// stands in the place of Spring Security's own method security, which would wrap both.
@Configuration(proxyBeanMethods = false)
class ServiceAuthorization {

  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static Advisor servicesByRole() {
    return new AuthorizationManagerBeforeMethodInterceptor(
        AnnotationMatchingPointcut.forClassAnnotation(Service.class),
        new Jsr250AuthorizationManager());
  }
}
