package coop.teyel.production.stock;

import static coop.teyel.production.members.MemberExamples.as;

import coop.teyel.production.facts.CommandId;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.garments.GarmentExamples;
import coop.teyel.production.members.Member;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.stock.manifests.Manifest;
import coop.teyel.production.stock.manifests.Manifests;
import coop.teyel.production.stock.manifests.PackAnswer;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Stalls and what they have, reached through the public verbs.
public final class StockExamples {

  private final Stock stock;
  private final Manifests manifests;
  private final GarmentExamples garments;
  private final TransactionTemplate transaction;

  /// Uses the services of a test's context.
  public StockExamples(BeanFactory context) {
    stock = context.getBean(Stock.class);
    manifests = context.getBean(Manifests.class);
    garments = new GarmentExamples(context);
    transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
  }

  /// The garments that are sold.
  public GarmentExamples garments() {
    return garments;
  }

  /// The stall with that name; it is added where it is not there yet.
  public Stall stall(String name) {
    Member zehra = garments.cast().zehra();
    return as(zehra, stock::stalls).stream()
        .filter(stall -> stall.name().equals(name))
        .findFirst()
        .orElseGet(() -> add(name));
  }

  /// Red dresses that a stall has with it, on a manifest that left.
  public List<String> atStall(Stall stall, int pieces) {
    return atStall(stall, garments.forSale(pieces));
  }

  /// Takes garments that are for sale to a stall, on a manifest that left.
  public List<String> atStall(Stall stall, List<Garment> forSale) {
    Member zehra = garments.cast().zehra();
    Manifest manifest = as(zehra, () -> manifests.open(stall.id()));
    List<String> codes = forSale.stream().map(it -> it.number().digits()).toList();
    codes.forEach(code -> packed(manifest, code));
    as(zehra, () -> manifests.send(CommandId.fresh(), manifest.id()));
    return codes;
  }

  /// A manifest with so many red dresses that is being packed.
  public Manifest packing(Stall stall, int pieces) {
    Member zehra = garments.cast().zehra();
    List<Garment> dresses = garments.forSale(pieces);
    Manifest manifest = as(zehra, () -> manifests.open(stall.id()));
    dresses.forEach(it -> packed(manifest, it.number().digits()));
    return manifest;
  }

  /// Sells a garment within a transaction of its own.
  public String sold(String code, String saleId) {
    inTransaction(() -> refuseGone(stock.sold(List.of(code), List.of(), saleId)));
    return code;
  }

  /// Sells a garment for one of its look whose label could not be read.
  public String soldByLook(String code, String saleId) {
    inTransaction(() -> refuseGone(stock.sold(List.of(), List.of(code), saleId)));
    return code;
  }

  private static void refuseGone(Set<String> gone) {
    if (!gone.isEmpty()) {
      throw new IllegalStateException("not for sale: " + gone);
    }
  }

  /// Takes a garment back within a transaction of its own.
  public String returned(String code, String returnId, Stall stall) {
    inTransaction(() -> stock.returned(code, returnId, stall.id()));
    return code;
  }

  private void inTransaction(Runnable act) {
    Member amal = garments.cast().amal();
    transaction.executeWithoutResult(_ ->
        as(
            amal,
            () -> {
              act.run();
              return amal;
            }));
  }

  private void packed(Manifest manifest, String code) {
    PackAnswer answer =
        as(
            garments.cast().zehra(),
            () -> manifests.pack(CommandId.fresh(), manifest.id(), Scan.read(code)));
    if (!(answer instanceof PackAnswer.Packed)) {
      throw new AssertionError(answer);
    }
  }

  private Stall add(String name) {
    return switch (as(garments.cast().zehra(), () -> stock.addStall(CommandId.fresh(), name))) {
      case StallAnswer.Added(Stall stall) -> stall;
      case StallAnswer other -> throw new AssertionError(other);
    };
  }
}
