package coop.teyel.production.garments;

import static coop.teyel.production.members.MemberExamples.as;

import coop.teyel.production.batches.Batch;
import coop.teyel.production.batches.BatchExamples;
import coop.teyel.production.batches.Batches;
import coop.teyel.production.batches.bundles.Grade;
import coop.teyel.production.designs.Colour;
import coop.teyel.production.designs.Design;
import coop.teyel.production.designs.DesignExamples;
import coop.teyel.production.designs.Designs;
import coop.teyel.production.designs.Size;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.labels.LabelAnswer;
import coop.teyel.production.labels.Labels;
import coop.teyel.production.members.CoopSetup;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberExamples;
import coop.teyel.production.members.Members;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Garments in any state, reached through the public verbs.
public final class GarmentExamples {

  private final Garments garments;
  private final Labels labels;
  private final Batches batches;
  private final Designs designs;
  private final MemberExamples members;
  private final TransactionTemplate transaction;

  /// Uses the services of a test's context.
  public GarmentExamples(BeanFactory context) {
    garments = context.getBean(Garments.class);
    labels = context.getBean(Labels.class);
    batches = context.getBean(Batches.class);
    designs = context.getBean(Designs.class);
    members = new MemberExamples(context.getBean(CoopSetup.class), context.getBean(Members.class));
    transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
  }

  /// The people who make and own garments.
  public MemberExamples cast() {
    return members;
  }

  /// The designs of which garments are made.
  public DesignExamples designs() {
    return new DesignExamples(designs, members.zehra());
  }

  /// The batches from which garments come.
  public BatchExamples batches() {
    return new BatchExamples(batches, members.zehra());
  }

  /// A red dress for two-year-olds that waits for its split.
  public Garment dress() {
    return labelled(1).getFirst();
  }

  /// Red dresses for two-year-olds, grade A, that wait for their split.
  public List<Garment> labelled(int pieces) {
    return labelled(designs().dress(), DesignExamples.TWO, DesignExamples.RED, Grade.A, pieces);
  }

  /// Garments of one look that wait for their split.
  public List<Garment> labelled(Design design, Size size, Colour colour, Grade grade, int pieces) {
    int firsts = grade == Grade.A ? pieces : 0;
    Batch batch = batches().waitingForLabels(design, size, colour, firsts, pieces - firsts);
    LabelAnswer answer =
        as(
            members.zehra(),
            () -> labels.label(CommandId.fresh(), batch.id(), size, colour, grade, pieces));
    return switch (answer) {
      case LabelAnswer.Labelled(_, var born) -> born;
      case LabelAnswer.NoPieces _, LabelAnswer.TooMany _ -> throw new AssertionError(answer);
    };
  }

  /// Gives a garment an owner and a place.
  public Garment moved(Garment garment, Owner owner, Place place, MoveReason reason) {
    Member zehra = members.zehra();
    transaction.executeWithoutResult(_ ->
        as(
            zehra,
            () -> {
              garments.move(garment.number(), owner, place, reason, "example");
              return garment;
            }));
    return garment;
  }

  /// Red dresses that are for sale in the workshop.
  public List<Garment> forSale(int pieces) {
    return labelled(pieces).stream().map(this::toSale).toList();
  }

  /// Puts a garment on the sale side.
  public Garment toSale(Garment garment) {
    return moved(garment, new Owner.ForSale(), new Place.Workshop(), MoveReason.SPLIT);
  }

  /// Gives a garment to a member.
  public Garment toMember(Garment garment, Member member) {
    return moved(
        garment,
        new Owner.OfMember(member.id()),
        new Place.WithMember(member.id()),
        MoveReason.SPLIT);
  }
}
