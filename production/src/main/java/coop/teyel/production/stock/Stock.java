package coop.teyel.production.stock;

import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What can be sold, where it is, and what became of it.
@Service
@DenyAll
public class Stock {

  Stock() {}

  /// What a scan at that stall means; any text is answered.
  @RolesAllowed(Role.IS_MEMBER)
  public Scanned scan(String raw, StallId stall) {
    throw new UnsupportedOperationException(raw + stall);
  }

  /// The garments at a stall, grouped by how they look: design, then size, then colour.
  @RolesAllowed(Role.IS_MEMBER)
  public List<Tile> tiles(StallId stall) {
    throw new UnsupportedOperationException(stall.value());
  }

  /// The stall's piece of that look which was made first.
  ///
  /// @param except codes that are taken already, for example in open baskets
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<ForSale> oldest(
      StallId stall, String design, String size, String colour, Set<String> except) {
    throw new UnsupportedOperationException(stall + design + size + colour + except);
  }

  /// A garment of ours at its present price, whether it can be sold now or not.
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<ForSale> forSale(String code) {
    throw new UnsupportedOperationException(code);
  }

  /// Takes a garment out of stock, within the transaction of its sale.
  ///
  /// @throws IllegalStateException when it is not for sale; callers look first
  @RolesAllowed(Role.IS_SELLER)
  @Transactional(propagation = Propagation.MANDATORY)
  public void sold(String code, String saleId) {
    throw new UnsupportedOperationException(code + saleId);
  }

  /// Takes a sold garment back, to the sale side and to that stall, within the transaction of its
  /// return.
  ///
  /// @throws IllegalStateException when no customer has it
  @RolesAllowed(Role.IS_SELLER)
  @Transactional(propagation = Propagation.MANDATORY)
  public void returned(String code, String returnId, StallId stall) {
    throw new UnsupportedOperationException(code + returnId + stall);
  }

  /// All garments until now.
  @RolesAllowed(Role.IS_MEMBER)
  public Counts counts() {
    throw new UnsupportedOperationException();
  }

  /// What happened from one business day through another, and what was in stock at the end.
  @RolesAllowed(Role.IS_MEMBER)
  public Counts counts(LocalDate from, LocalDate to) {
    throw new UnsupportedOperationException(from + "/" + to);
  }

  /// All stalls, in the order in which they were added.
  @RolesAllowed(Role.IS_MEMBER)
  public List<Stall> stalls() {
    throw new UnsupportedOperationException();
  }

  /// Adds a stall.
  @RolesAllowed(Role.IS_COORDINATOR)
  public StallAnswer addStall(CommandId command, String name) {
    throw new UnsupportedOperationException(command + name);
  }
}
