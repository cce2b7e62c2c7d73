package coop.teyel.production.facts;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Which node this copy of the program is: the setting `teyel.node`.
@Configuration(proxyBeanMethods = false)
class NodeConfiguration {

  @Bean
  NodeId node(@Value("${teyel.node:workshop}") String name) {
    return new NodeId(name);
  }
}
