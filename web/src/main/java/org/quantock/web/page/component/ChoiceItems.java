package org.quantock.web.page.component;

import java.io.IOException;
import java.util.Set;

/** The markup that radios and checkboxes share: fieldset, legend and one item per option. */
final class ChoiceItems {

  private ChoiceItems() {}

  static void encode(
      Choice field,
      Html html,
      String id,
      String error,
      Set<String> chosen,
      String type,
      String classes,
      String block)
      throws IOException {
    field.openGroup(html, error != null, null);
    field.openFieldset(html, field.describedBy(id, error), null);
    field.hintAndError(html, id, error);
    html.open("div", "class", classes, "data-module", block);
    int number = 0;
    for (Option option : field.options()) {
      number++;
      String itemId = number == 1 ? id : id + "-" + number;
      String hintId = option.hint() == null ? null : itemId + "-item-hint";
      html.open("div", "class", block + "__item");
      html.open(
              "input",
              "class",
              block + "__input",
              "id",
              itemId,
              "name",
              id,
              "type",
              type,
              "value",
              option.value(),
              "aria-describedby",
              hintId)
          .mark("checked", chosen.contains(option.value()))
          .close("input");
      html.element(
          "label", option.label(), "class", "nhsuk-label " + block + "__label", "for", itemId);
      if (hintId != null) {
        html.element("div", option.hint(), "class", "nhsuk-hint " + block + "__hint", "id", hintId);
      }
      html.close("div");
    }
    html.close("div", "fieldset", "div");
  }
}
