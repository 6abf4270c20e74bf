package org.quantock.application.scheme;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;

/**
 * Begins a scheme with the terms of a preset: one that is shipped or the text of an uploaded file.
 */
@UseCase
@Requires(Permission.CONFIGURE_SCHEME)
public class MakeSchemeFromPreset {

  private Schemes schemes;
  private NewSchemeCheck newSchemes;
  private PresetReader presets;
  private ShippedPresets shipped;
  private Caller caller;
  private Clock clock;
  private AuditTrail audit;

  protected MakeSchemeFromPreset() {}

  @Inject
  public MakeSchemeFromPreset(
      Schemes schemes,
      NewSchemeCheck newSchemes,
      PresetReader presets,
      ShippedPresets shipped,
      Caller caller,
      Clock clock,
      AuditTrail audit) {
    this.schemes = schemes;
    this.newSchemes = newSchemes;
    this.presets = presets;
    this.shipped = shipped;
    this.caller = caller;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @param code the code of the new scheme; empty for that of the preset
   * @param name its name; empty for the title of the preset
   * @param shipped the code of a shipped preset, or empty
   * @param json the text of a preset file, where none is shipped
   */
  public record Command(
      String code,
      String name,
      OrganisationCode commissioner,
      OrganisationCode areaTeam,
      String shipped,
      String json) {

    public static Command ofShipped(
        String preset, OrganisationCode commissioner, OrganisationCode areaTeam) {
      return new Command("", "", commissioner, areaTeam, preset, "");
    }
  }

  public SchemeCode handle(Command c) {
    Preset preset = presets.read(c.shipped().isBlank() ? c.json() : shipped.text(c.shipped()));
    SchemeCode code = c.code().isBlank() ? preset.code() : SchemeCode.of(c.code());
    String name = c.name().isBlank() ? preset.title() : c.name();
    newSchemes.check(code, c.commissioner(), c.areaTeam());
    schemes.add(
        new Scheme(
            new Scheme.Outline(
                code,
                name,
                c.commissioner(),
                c.areaTeam(),
                Optional.empty(),
                preset.indicatorSet(),
                preset.startsOn(),
                preset.endsOn()),
            preset.terms(),
            caller.person().id(),
            clock.instant().truncatedTo(ChronoUnit.MICROS)));
    audit.record(
        Deed.done(
                MakeSchemeFromPreset.class,
                "scheme",
                code,
                "Made the scheme “%s” from the preset %s".formatted(name, preset.code()))
            .changing("commissioner", null, c.commissioner())
            .changing("area team", null, c.areaTeam())
            .changing("indicator set", null, preset.indicatorSet())
            .changing("start", null, preset.startsOn())
            .changing("end", null, preset.endsOn()));
    return code;
  }
}
