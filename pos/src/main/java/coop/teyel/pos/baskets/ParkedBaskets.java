package coop.teyel.pos.baskets;

import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.members.Role;
import coop.teyel.production.members.SignedIn;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// A seller goes: what she was serving waits among the parked baskets, for anybody at its stall.
@Service
@DenyAll
public class ParkedBaskets {

  private final BasketRows rows;
  private final BasketChanges changes;
  private final IdempotentCommands commands;
  private final CoopSettings settings;

  ParkedBaskets(
      BasketRows rows, BasketChanges changes, IdempotentCommands commands, CoopSettings settings) {
    this.rows = rows;
    this.changes = changes;
    this.commands = commands;
    this.settings = settings;
  }

  /// Whether whoever is signed in serves a basket, at any stall, that is not untouched.
  @RolesAllowed(Role.IS_MEMBER)
  public boolean isServing() {
    return !served().isEmpty();
  }

  /// Parks what whoever is signed in serves, at all stalls; tells how many garments lie in it, or
  /// empty where she serves nothing.
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<Integer> park(CommandId command) {
    return commands.once(command, this::park, garments -> Optional.of(Integer.valueOf(garments)));
  }

  private Outcome<Optional<Integer>> park() {
    List<Basket> served = served();
    served.forEach(changes::park);
    int garments = served.stream().mapToInt(Basket::count).sum();
    return served.isEmpty()
        ? Outcome.refused(Optional.empty())
        : Outcome.accepted(Optional.of(garments), Integer.toString(garments));
  }

  private List<Basket> served() {
    return rows.open(SignedIn.member(), settings.theCoop().currency()).stream()
        .filter(basket -> !basket.isUntouched())
        .toList();
  }
}
