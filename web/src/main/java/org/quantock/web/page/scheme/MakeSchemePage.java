package org.quantock.web.page.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quantock.application.scheme.ApprovedProposals.ApprovedProposal;
import org.quantock.application.scheme.KnownBodies.KnownBody;
import org.quantock.application.scheme.ListMakings;
import org.quantock.application.scheme.ListPresets;
import org.quantock.application.scheme.MakeSchemeFromPreset;
import org.quantock.application.scheme.MakeSchemeFromProposal;
import org.quantock.application.shared.Caller;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Ids;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/** Makes a scheme from a preset, from a preset file or from an approved proposal. */
@Named
@RequestScoped
public class MakeSchemePage {

  private static final String FILE = "file";
  private static final String PRESET = "preset:";
  private static final String PROPOSAL = "proposal:";

  @Inject private ListPresets listPresets;
  @Inject private ListMakings listMakings;
  @Inject private MakeSchemeFromPreset fromPreset;
  @Inject private MakeSchemeFromProposal fromProposal;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;
  @Inject private Notice notice;
  @Inject private Caller caller;

  private List<ListPresets.PresetRow> presets;
  private ListMakings.Makings makings;
  private String from;
  private Part file;
  private String code;
  private String name;
  private String commissioner;
  private String areaTeam;
  private String terms;
  private String indicatorSet;

  public void load() {
    String own = caller.person().organisation().value();
    commissioner = only(commissioners(), own);
    areaTeam = only(areaTeams(), own);
    List<Option> sets = indicatorSets();
    indicatorSet = sets.isEmpty() ? null : sets.get(0).value();
    terms = presets().isEmpty() ? "" : presets().get(0).code();
  }

  private static String only(List<Option> options, String own) {
    if (options.size() == 1) {
      return options.get(0).value();
    }
    return options.stream().map(Option::value).filter(own::equals).findFirst().orElse(null);
  }

  public List<ListPresets.PresetRow> presets() {
    if (presets == null) {
      presets = listPresets.ask();
    }
    return presets;
  }

  private ListMakings.Makings makings() {
    if (makings == null) {
      makings = listMakings.ask();
    }
    return makings;
  }

  public List<Option> origins() {
    List<Option> options = new ArrayList<>();
    for (ApprovedProposal proposal : makings().proposals()) {
      options.add(
          new Option(
              PROPOSAL + proposal.id(),
              "The approved proposal “%s”".formatted(proposal.title()),
              proposal.conditions().isEmpty()
                  ? "Approved without conditions"
                  : "Conditions: " + String.join(" ", proposal.conditions())));
    }
    presets()
        .forEach(
            preset ->
                options.add(
                    new Option(
                        PRESET + preset.code(),
                        "The shipped preset “%s”".formatted(preset.title()),
                        preset.problem().isEmpty()
                            ? null
                            : "Cannot be used now: " + preset.problem())));
    options.add(new Option(FILE, "A preset file that I upload"));
    return options;
  }

  public List<Option> commissioners() {
    return options(makings().commissioners());
  }

  public List<Option> areaTeams() {
    return options(makings().areaTeams());
  }

  private static List<Option> options(List<KnownBody> bodies) {
    return bodies.stream()
        .map(body -> new Option(body.code().value(), body.name() + " (" + body.code() + ")"))
        .toList();
  }

  public List<Option> startingTerms() {
    List<Option> options = new ArrayList<>();
    presets()
        .forEach(preset -> options.add(new Option(preset.code(), "Terms of " + preset.title())));
    options.add(new Option("nothing", "No terms yet: I enter all of them"));
    return options;
  }

  public List<Option> indicatorSets() {
    return makings().indicatorSets().stream().map(set -> new Option(set, set)).toList();
  }

  public String make() {
    boolean proposed = from != null && from.startsWith(PROPOSAL);
    if (from == null || from.isEmpty()) {
      errors.add("from", "Choose what to make the scheme from.");
    }
    if (proposed && (code == null || code.isBlank())) {
      errors.add("code", "Enter a code for the scheme, for example vale-2014-15.");
    }
    if (!proposed && commissioner == null) {
      errors.add("commissioner", "Choose the commissioner.");
    }
    if (areaTeam == null) {
      errors.add("areaTeam", "Choose the area team.");
    }
    if (!errors.isEmpty()) {
      return null;
    }
    Optional<SchemeCode> made = attempt.result(() -> proposed ? ofProposal() : ofPreset());
    made.ifPresent(scheme -> notice.success("Scheme made. Check its terms, then publish it."));
    return made.map(scheme -> "/scheme-terms?faces-redirect=true&code=" + scheme).orElse(null);
  }

  private SchemeCode ofProposal() {
    return fromProposal.handle(
        new MakeSchemeFromProposal.Command(
            Ids.parse("proposal", from.substring(PROPOSAL.length())),
            code,
            text(name),
            OrganisationCode.of(areaTeam),
            "nothing".equals(terms) ? "" : text(terms),
            text(indicatorSet)));
  }

  private SchemeCode ofPreset() {
    boolean uploaded = from.equals(FILE);
    String json = uploaded ? UploadedText.of(file) : "";
    try {
      return fromPreset.handle(
          new MakeSchemeFromPreset.Command(
              text(code),
              text(name),
              OrganisationCode.of(commissioner),
              OrganisationCode.of(areaTeam),
              uploaded ? "" : from.substring(PRESET.length()),
              json));
    } catch (InvalidInput e) {
      throw uploaded ? PresetProblems.at("file", e, "code", "name", "commissioner", "areaTeam") : e;
    }
  }

  private static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getCommissioner() {
    return commissioner;
  }

  public void setCommissioner(String commissioner) {
    this.commissioner = commissioner;
  }

  public String getAreaTeam() {
    return areaTeam;
  }

  public void setAreaTeam(String areaTeam) {
    this.areaTeam = areaTeam;
  }

  public String getTerms() {
    return terms;
  }

  public void setTerms(String terms) {
    this.terms = terms;
  }

  public String getIndicatorSet() {
    return indicatorSet;
  }

  public void setIndicatorSet(String indicatorSet) {
    this.indicatorSet = indicatorSet;
  }
}
