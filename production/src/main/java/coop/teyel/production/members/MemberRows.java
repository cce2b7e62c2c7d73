package coop.teyel.production.members;

import static coop.teyel.production.db.Tables.MEMBER;
import static coop.teyel.production.db.Tables.MEMBER_ROLE;
import static coop.teyel.production.db.Tables.MEMBER_VERSION;

import coop.teyel.production.texts.Language;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class MemberRows {

  private final DSLContext sql;
  private final InstantSource clock;

  MemberRows(DSLContext sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  List<Member> present() {
    return members(MEMBER.LEFT_AT.isNull());
  }

  Optional<Member> find(MemberId id) {
    return members(MEMBER.ID.eq(id.value())).stream().findFirst();
  }

  boolean isEmpty() {
    return !sql.fetchExists(MEMBER);
  }

  boolean isTaken(String nickname) {
    return sql.fetchExists(MEMBER, MEMBER.NICKNAME.eq(nickname), MEMBER.LEFT_AT.isNull());
  }

  String pinHash(MemberId id) {
    return sql.select(MEMBER.PIN_HASH)
        .from(MEMBER)
        .where(MEMBER.ID.eq(id.value()))
        .fetchSingle(MEMBER.PIN_HASH);
  }

  void add(Member member, String pinHash) {
    sql.insertInto(MEMBER)
        .set(MEMBER.ID, member.id().value())
        .set(MEMBER.NICKNAME, member.nickname())
        .set(MEMBER.PICTURE, member.picture())
        .set(MEMBER.LANGUAGE, member.language().code())
        .set(MEMBER.PIN_HASH, pinHash)
        .set(MEMBER.SINCE, clock.millis())
        .execute();
    member.roles().forEach(role -> addRole(member.id(), role));
    addVersion(member);
  }

  void change(MemberId id, Language language, String pinHash) {
    sql.update(MEMBER)
        .set(MEMBER.LANGUAGE, language.code())
        .set(MEMBER.PIN_HASH, pinHash)
        .where(MEMBER.ID.eq(id.value()))
        .execute();
    addVersion(find(id).orElseThrow());
  }

  /// Writes what is said of her from now on, and never her PIN.
  private void addVersion(Member member) {
    sql.insertInto(MEMBER_VERSION)
        .set(MEMBER_VERSION.MEMBER, member.id().value())
        .set(
            MEMBER_VERSION.VERSION,
            1L + sql.fetchCount(MEMBER_VERSION, MEMBER_VERSION.MEMBER.eq(member.id().value())))
        .set(MEMBER_VERSION.NICKNAME, member.nickname())
        .set(MEMBER_VERSION.PICTURE, member.picture())
        .set(MEMBER_VERSION.LANGUAGE, member.language().code())
        .set(
            MEMBER_VERSION.ROLES,
            member.roles().stream().sorted().map(Role::name).collect(Collectors.joining(" ")))
        .set(MEMBER_VERSION.AT, clock.millis())
        .set(MEMBER_VERSION.CHANGED_BY, SignedIn.isSomebody() ? SignedIn.member().value() : null)
        .execute();
  }

  private void addRole(MemberId id, Role role) {
    sql.insertInto(MEMBER_ROLE, MEMBER_ROLE.MEMBER, MEMBER_ROLE.ROLE)
        .values(id.value(), role.name())
        .execute();
  }

  private List<Member> members(Condition which) {
    Map<String, Set<Role>> roles = roles();
    return sql.selectFrom(MEMBER)
        .where(which)
        .orderBy(MEMBER.SINCE, MEMBER.ID)
        .fetch(row -> member(row, roles.getOrDefault(row.get(MEMBER.ID), Set.of())));
  }

  private Map<String, Set<Role>> roles() {
    return sql.select(MEMBER_ROLE.MEMBER, MEMBER_ROLE.ROLE).from(MEMBER_ROLE).fetch().stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get(MEMBER_ROLE.MEMBER),
                Collectors.mapping(
                    row -> Role.valueOf(row.get(MEMBER_ROLE.ROLE)),
                    Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))));
  }

  private static Member member(Record row, Set<Role> roles) {
    return new Member(
        new MemberId(row.get(MEMBER.ID)),
        row.get(MEMBER.NICKNAME),
        row.get(MEMBER.PICTURE),
        Language.of(Locale.of(row.get(MEMBER.LANGUAGE))),
        roles);
  }
}
