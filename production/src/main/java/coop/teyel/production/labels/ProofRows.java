package coop.teyel.production.labels;

import static coop.teyel.production.db.Tables.LABEL_PROOF;

import coop.teyel.production.members.SignedIn;
import coop.teyel.production.scans.GarmentNumber;
import java.time.InstantSource;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class ProofRows {

  private final DSLContext sql;
  private final InstantSource clock;

  ProofRows(DSLContext sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// Writes the first scan of a label down; false when there was one before.
  boolean add(GarmentNumber garment) {
    return sql.insertInto(LABEL_PROOF)
            .set(LABEL_PROOF.GARMENT, garment)
            .set(LABEL_PROOF.AT, clock.instant())
            .set(LABEL_PROOF.MEMBER, SignedIn.member())
            .onDuplicateKeyIgnore()
            .execute()
        == 1;
  }

  /// The proven ones from one number through another.
  Set<GarmentNumber> between(GarmentNumber first, GarmentNumber last) {
    return sql.select(LABEL_PROOF.GARMENT)
        .from(LABEL_PROOF)
        .where(LABEL_PROOF.GARMENT.between(first, last))
        .fetchSet(LABEL_PROOF.GARMENT);
  }
}
