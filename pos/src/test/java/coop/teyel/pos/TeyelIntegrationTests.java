package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.production.facts.Chain;
import coop.teyel.production.facts.ChainCheck;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StallTest
class TeyelIntegrationTests {

  @Autowired Chain chain;

  @Test
  void startsOnAnEmptyFolderWithAWholeChain() {
    assertThat(chain.check()).isInstanceOf(ChainCheck.Intact.class);
  }
}
