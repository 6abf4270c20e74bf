package org.quantock.domain.governance;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.PersonId;

/** People and proposals for tests, here and in the modules above. */
public final class GovernanceExamples {

  public static final OrganisationCode CCG = new OrganisationCode("QCC");
  public static final OrganisationCode LMC = new OrganisationCode("QLMC");
  public static final OrganisationCode DECIDING = new OrganisationCode("QNE");

  public static final Actor AUTHOR = person("Alex Author", CCG, Role.CCG_AUTHOR);
  public static final Actor OTHER_AUTHOR = person("Olu Other", CCG, Role.CCG_AUTHOR);
  public static final Actor OFFICER = person("Lee Officer", LMC, Role.LMC_OFFICER);
  public static final Actor MEMBER = person("Maya Member", DECIDING, Role.DECISION_MAKER);
  public static final Actor OTHER_MEMBER = person("Noor Member", DECIDING, Role.DECISION_MAKER);
  public static final Actor ADMINISTRATOR =
      person("Sam Admin", new OrganisationCode("QAT"), Role.SCHEME_ADMINISTRATOR);
  public static final Actor AUDITOR =
      person("Audrey Auditor", new OrganisationCode("QAT"), Role.AUDITOR);

  public static final LocalDate APRIL = LocalDate.of(2014, 4, 1);
  public static final LocalDate MAY = LocalDate.of(2014, 5, 1);
  public static final LocalDate JUNE = LocalDate.of(2014, 6, 2);
  public static final Instant RECORDED = Instant.parse("2026-11-22T09:00:00Z");

  private GovernanceExamples() {}

  /** The same name is always the same person. */
  public static Actor person(String name, OrganisationCode organisation, Role... roles) {
    return new Actor(
        new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
        name,
        Set.of(roles),
        organisation);
  }

  public static ProposalText text(String title) {
    return new ProposalText(
        title,
        List.of(
            "Integrated care for people with long-term conditions", "Fewer avoidable admissions"),
        "Practices spend time on recording that patients do not gain from.",
        List.of("A quarterly report of each practice"),
        Money.of("6800000.00"),
        "The same money as the national framework would pay.",
        APRIL,
        LocalDate.of(2015, 3, 31));
  }

  /** A draft that holds its title alone. */
  public static ProposalText titleOnly(String title) {
    return new ProposalText(title, null, null, null, null, null, null, null);
  }

  public static Proposal drafted() {
    return Proposal.draft(ProposalId.fresh(), DECIDING, text("A local scheme"), AUTHOR, MAY);
  }

  public static Proposal consulting() {
    Proposal proposal = drafted();
    proposal.consult(ConsultationId.fresh(), LMC, MAY.plusDays(14), AUTHOR, MAY);
    return proposal;
  }

  public static Proposal answered() {
    Proposal proposal = consulting();
    proposal.answer(last(proposal), points(), OFFICER, MAY.plusDays(3));
    return proposal;
  }

  public static List<PointMade> points() {
    return List.of(
        new PointMade(Stance.SUPPORT, "Practices want the time."),
        new PointMade(Stance.CONCERN, "Income must be protected."));
  }

  public static Proposal replied() {
    Proposal proposal = answered();
    proposal.reply(
        last(proposal),
        Map.of(1, "Thank you.", 2, "It is: see the cost."),
        AUTHOR,
        MAY.plusDays(5));
    return proposal;
  }

  public static Proposal submitted() {
    Proposal proposal = replied();
    proposal.submit(AUTHOR, MAY.plusDays(6));
    return proposal;
  }

  public static Proposal refused() {
    Proposal proposal = submitted();
    proposal.decide(1, refusal(), MEMBER, JUNE, RECORDED);
    return proposal;
  }

  public static DecisionText approval() {
    return new DecisionText(Outcome.APPROVE, "The case is made.", List.of(), JUNE, APRIL);
  }

  public static DecisionText refusal() {
    return new DecisionText(Outcome.REFUSE, "No evaluation is planned.", List.of(), JUNE, null);
  }

  /** The consultation opened last. */
  public static ConsultationId last(Proposal proposal) {
    List<Consultation> all = proposal.consultations();
    return all.get(all.size() - 1).id();
  }
}
