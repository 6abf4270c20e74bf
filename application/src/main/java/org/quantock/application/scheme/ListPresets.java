package org.quantock.application.scheme;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.shared.InvalidInput;

/** The presets that are shipped, with what they say of themselves, for making a scheme. */
@Query
@Requires(Permission.CONFIGURE_SCHEME)
public class ListPresets {

  private ShippedPresets shipped;
  private PresetReader presets;

  protected ListPresets() {}

  @Inject
  public ListPresets(ShippedPresets shipped, PresetReader presets) {
    this.shipped = shipped;
    this.presets = presets;
  }

  /**
   * @param about what the preset is, and what of it is sourced
   * @param problem why it cannot be used here; empty where it can
   */
  public record PresetRow(String code, String title, String about, String problem) {}

  public List<PresetRow> ask() {
    return shipped.codes().stream().map(this::row).toList();
  }

  private PresetRow row(String code) {
    try {
      Preset preset = presets.read(shipped.text(code));
      return new PresetRow(code, preset.title(), preset.about(), "");
    } catch (InvalidInput e) {
      return new PresetRow(code, code, "", e.getMessage());
    }
  }
}
