package org.quantock.application.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quantock.application.shared.FixedCaller;
import org.quantock.application.shared.TestDesk;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SomeScheme;

/** The use cases of schemes over memory, with an administrator of the area team at the desk. */
final class SchemeDesk {

  static final Actor ADMINISTRATOR =
      FixedCaller.person("Sal Administrator", "QAT", Role.SCHEME_ADMINISTRATOR);
  static final Actor STRANGER =
      FixedCaller.person("Sid Stranger", "QXX", Role.SCHEME_ADMINISTRATOR);
  static final Actor MANAGER = FixedCaller.person("Ann Manager", "Z99001", Role.PRACTICE_MANAGER);

  static final UUID APPROVED = UUID.fromString("00000000-0000-0000-0000-00000000aaaa");

  final TestDesk desk = new TestDesk(ADMINISTRATOR, LocalDate.of(2014, 6, 20));
  final InMemorySchemes schemes = new InMemorySchemes();
  final SomeFacts facts = new SomeFacts();
  final PresetReader reader = new PresetReader(facts);
  final ShippedPresets shipped = new ShippedPresets();
  long unsettled;
  SchemeDeck.Outcome deck = new SchemeDeck.Outcome(2, List.of());

  private final ApprovedProposals proposals =
      new ApprovedProposals() {
        @Override
        public Optional<ApprovedProposal> find(UUID id) {
          return all().stream().filter(proposal -> proposal.id().equals(id)).findFirst();
        }

        @Override
        public List<ApprovedProposal> all() {
          return List.of(
              new ApprovedProposal(
                  APPROVED,
                  "Vale quality scheme",
                  new OrganisationCode("QCC"),
                  LocalDate.of(2014, 4, 1),
                  LocalDate.of(2015, 3, 31),
                  List.of()));
        }
      };

  Scheme given(Scheme scheme) {
    schemes.add(scheme);
    return scheme;
  }

  private NewSchemeCheck check() {
    return new NewSchemeCheck(schemes, facts, desk.caller);
  }

  MakeSchemeFromPreset makeFromPreset() {
    return new MakeSchemeFromPreset(
        schemes, check(), reader, shipped, desk.caller, desk.clock, desk.audit);
  }

  MakeSchemeFromProposal makeFromProposal() {
    return new MakeSchemeFromProposal(
        schemes, proposals, check(), facts, reader, shipped, desk.caller, desk.clock, desk.audit);
  }

  DescribeScheme describe() {
    return new DescribeScheme(schemes, desk.caller, desk.audit);
  }

  ChangeTerms change() {
    return new ChangeTerms(schemes, facts, desk.caller, desk.clock, desk.audit);
  }

  ReplaceTerms replace() {
    return new ReplaceTerms(schemes, reader, desk.caller, desk.clock, desk.audit);
  }

  PublishScheme publish() {
    return new PublishScheme(
        schemes, facts, scheme -> deck, desk.caller, desk.calendar(), desk.audit);
  }

  PrepareAmendment prepare() {
    return new PrepareAmendment(schemes, desk.caller, desk.calendar(), desk.clock, desk.audit);
  }

  DiscardAmendment discard() {
    return new DiscardAmendment(schemes, desk.caller, desk.audit);
  }

  AmendScheme amend() {
    return new AmendScheme(schemes, desk.caller, desk.calendar(), desk.clock, desk.audit);
  }

  CloseScheme close() {
    return new CloseScheme(
        schemes,
        UnfinishedBusiness.of(scheme -> unsettled),
        desk.caller,
        desk.calendar(),
        desk.audit);
  }

  MarkEvaluated markEvaluated() {
    return new MarkEvaluated(schemes, desk.caller, desk.audit);
  }

  ViewScheme view() {
    return new ViewScheme(schemes, facts, facts, desk.caller, desk.calendar());
  }

  ViewTerms viewTerms() {
    return new ViewTerms(schemes, facts, desk.caller, desk.calendar());
  }

  Scheme example() {
    return schemes.get(SomeScheme.CODE);
  }

  Scheme get(SchemeCode code) {
    return schemes.get(code);
  }
}
