package coop.teyel.production.members;

import static coop.teyel.production.db.Tables.MEMBER;
import static coop.teyel.production.db.Tables.MEMBER_NOW;
import static coop.teyel.production.db.Tables.MEMBER_PIN;
import static coop.teyel.production.db.Tables.MEMBER_VERSION;
import static coop.teyel.production.db.Tables.MEMBER_VERSION_ROLE;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/// The members as their newest versions tell of them, and the hashes of their PINs.
@Repository
class MemberRows {

  private final DSLContext sql;
  private final InstantSource clock;

  MemberRows(DSLContext sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  List<Member> present() {
    return members(MEMBER_NOW.NICKNAME.isNotNull());
  }

  Optional<Member> find(MemberId id) {
    return members(MEMBER_NOW.MEMBER.eq(id)).stream().findFirst();
  }

  boolean isEmpty() {
    return !sql.fetchExists(MEMBER);
  }

  boolean isTaken(String nickname) {
    return sql.fetchExists(MEMBER_NOW, MEMBER_NOW.NICKNAME.eq(nickname));
  }

  String pinHash(MemberId id) {
    return sql.select(MEMBER_PIN.HASH)
        .from(MEMBER_PIN)
        .where(MEMBER_PIN.MEMBER.eq(id))
        .fetchSingle(MEMBER_PIN.HASH);
  }

  void add(Member member, String pinHash) {
    sql.insertInto(MEMBER, MEMBER.ID, MEMBER.SINCE).values(member.id(), clock.instant()).execute();
    addVersion(member, 1, true);
    sql.insertInto(MEMBER_PIN, MEMBER_PIN.MEMBER, MEMBER_PIN.HASH)
        .values(member.id(), pinHash)
        .execute();
  }

  /// Writes her next version. Who left stays away.
  void change(Member member) {
    Record now =
        sql.select(MEMBER_NOW.VERSION, MEMBER_NOW.NICKNAME)
            .from(MEMBER_NOW)
            .where(MEMBER_NOW.MEMBER.eq(member.id()))
            .fetchSingle();
    addVersion(member, 1 + now.get(MEMBER_NOW.VERSION), now.get(MEMBER_NOW.NICKNAME) != null);
  }

  void changePin(MemberId id, String pinHash) {
    sql.update(MEMBER_PIN).set(MEMBER_PIN.HASH, pinHash).where(MEMBER_PIN.MEMBER.eq(id)).execute();
  }

  private void addVersion(Member member, int version, boolean isActive) {
    sql.insertInto(MEMBER_VERSION)
        .set(MEMBER_VERSION.MEMBER, member.id())
        .set(MEMBER_VERSION.VERSION, version)
        .set(MEMBER_VERSION.NICKNAME, member.nickname())
        .set(MEMBER_VERSION.PICTURE, member.picture())
        .set(MEMBER_VERSION.LANGUAGE, member.language())
        .set(MEMBER_VERSION.IS_ACTIVE, isActive)
        .set(MEMBER_VERSION.CHANGED_AT, clock.instant())
        .set(MEMBER_VERSION.CHANGED_BY, SignedIn.isSomebody() ? SignedIn.member() : null)
        .execute();
    member
        .roles()
        .forEach(role ->
            sql.insertInto(MEMBER_VERSION_ROLE)
                .set(MEMBER_VERSION_ROLE.MEMBER, member.id())
                .set(MEMBER_VERSION_ROLE.VERSION, version)
                .set(MEMBER_VERSION_ROLE.ROLE, role)
                .execute());
  }

  private List<Member> members(Condition which) {
    Map<MemberId, Set<Role>> roles = roles(which);
    return sql.select(
            MEMBER.ID, MEMBER_VERSION.NICKNAME, MEMBER_VERSION.PICTURE, MEMBER_VERSION.LANGUAGE)
        .from(MEMBER)
        .join(MEMBER_NOW)
        .on(MEMBER_NOW.MEMBER.eq(MEMBER.ID))
        .join(MEMBER_VERSION)
        .on(MEMBER_VERSION.MEMBER.eq(MEMBER_NOW.MEMBER))
        .and(MEMBER_VERSION.VERSION.eq(MEMBER_NOW.VERSION))
        .where(which)
        .orderBy(MEMBER.SINCE, MEMBER.ID)
        .fetch(row -> member(row, roles.getOrDefault(row.get(MEMBER.ID), Set.of())));
  }

  private Map<MemberId, Set<Role>> roles(Condition which) {
    return sql
        .select(MEMBER_VERSION_ROLE.MEMBER, MEMBER_VERSION_ROLE.ROLE)
        .from(MEMBER_NOW)
        .join(MEMBER_VERSION_ROLE)
        .on(MEMBER_VERSION_ROLE.MEMBER.eq(MEMBER_NOW.MEMBER))
        .and(MEMBER_VERSION_ROLE.VERSION.eq(MEMBER_NOW.VERSION))
        .where(which)
        .fetch()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get(MEMBER_VERSION_ROLE.MEMBER),
                Collectors.mapping(
                    row -> row.get(MEMBER_VERSION_ROLE.ROLE),
                    Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))));
  }

  private static Member member(Record row, Set<Role> roles) {
    return new Member(
        row.get(MEMBER.ID),
        row.get(MEMBER_VERSION.NICKNAME),
        row.get(MEMBER_VERSION.PICTURE),
        row.get(MEMBER_VERSION.LANGUAGE),
        roles);
  }
}
