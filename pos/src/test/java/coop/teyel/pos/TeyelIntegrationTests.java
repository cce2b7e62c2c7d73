package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.production.facts.audit.AuditFinding;
import coop.teyel.production.facts.audit.ChainAudit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PosBootTest
class TeyelIntegrationTests {

  @Autowired ChainAudit audit;

  @Test
  void startsOnAnEmptyFolderWithAWholeChain() {
    assertThat(audit.full()).isInstanceOf(AuditFinding.Intact.class);
  }
}
