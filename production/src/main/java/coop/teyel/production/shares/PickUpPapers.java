package coop.teyel.production.shares;

import coop.teyel.hardware.documents.Document;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.FactReference;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.garments.Garments;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.members.Members;
import coop.teyel.production.papers.PaperKind;
import coop.teyel.production.papers.PaperSource;
import coop.teyel.production.papers.PrintRequest;
import coop.teyel.production.scans.GarmentNumber;
import coop.teyel.production.shares.split.AccountAfter;
import coop.teyel.production.texts.Texts;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Draws members' pick-up slips: each is a part of its split.
@Component
class PickUpPapers implements PaperSource {

  private final Shares shares;
  private final Garments garments;
  private final Members members;
  private final CoopSettings settings;
  private final Texts texts;

  PickUpPapers(
      Shares shares, Garments garments, Members members, CoopSettings settings, Texts texts) {
    this.shares = shares;
    this.garments = garments;
    this.members = members;
    this.settings = settings;
    this.texts = texts;
  }

  static FactReference.Part reference(SplitId split, MemberId member) {
    return FactReference.of(SplitId.FACT, split.value()).part(member.value());
  }

  @Override
  public Set<PaperKind> kinds() {
    return Set.of(PaperKind.PICK_UP);
  }

  @Override
  public Document draw(PrintRequest request) {
    FactReference.Part slip = request.reference().asPart();
    HeldSplit held = shares.page(new SplitId(slip.id()));
    MemberId member = new MemberId(slip.name());
    AccountAfter standing = held.split().standing(member.value()).orElseThrow();
    return new PickUpPaper(
            settings.theCoop().name(),
            held,
            members.get(member).nickname(),
            garments(held, member),
            standing.account(),
            request.copy())
        .draw(request.language(), texts);
  }

  private List<Garment> garments(HeldSplit held, MemberId member) {
    return held.split().numbersOf(member.value()).stream()
        .map(number -> garments.get(new GarmentNumber(number)).garment())
        .toList();
  }
}
