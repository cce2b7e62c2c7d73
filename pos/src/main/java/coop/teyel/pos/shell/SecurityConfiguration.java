package coop.teyel.pos.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;

/// Deny by default: routes by their roles, services by theirs. Only the drawings, the styles and
/// the heartbeat are open.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdleTimeout.class)
class SecurityConfiguration {

  @Bean
  SecurityFilterChain filterChain(HttpSecurity http) {
    return http.authorizeHttpRequests(requests ->
            requests
                .requestMatchers(
                    "/faces/**",
                    "/designs/**",
                    "/icons/**",
                    "/styles/**",
                    "/fonts/**",
                    "/aura/**",
                    "/favicon.ico",
                    "/favicon.svg",
                    "/apple-touch-icon.png",
                    "/logo.svg",
                    Alive.PATH)
                .permitAll()
                .requestMatchers("/photos/**")
                .authenticated())
        .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/who"))
        .build();
  }

  /// Nobody signs in with a user name; this keeps the framework from inventing a user with a
  /// password.
  @Bean
  UserDetailsService nobodyByName() {
    return name -> {
      throw new UsernameNotFoundException("people sign in at the wall of faces");
    };
  }
}
