package coop.teyel.pos.shell.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// With `teyel.demo=true`: makes the demo in an empty place before the door opens.
@Component
@ConditionalOnProperty("teyel.demo")
class DemoAtStart implements ApplicationRunner {

  private final Demo demo;

  DemoAtStart(Demo demo) {
    this.demo = demo;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.make();
  }
}
