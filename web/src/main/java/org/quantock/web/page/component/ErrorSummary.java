package org.quantock.web.page.component;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code q:errorSummary}: every error of the page, in the order of its fields, each leading to its
 * field; errors of no field come first, without a link.
 */
@FacesComponent("org.quantock.ErrorSummary")
public final class ErrorSummary extends Element {

  @Override
  void before(FacesContext context, Html html) throws IOException {
    if (context.getMessageList().isEmpty()) {
      return;
    }
    html.open("div", "class", "nhsuk-error-summary", "data-module", "nhsuk-error-summary");
    html.open("div", "role", "alert");
    html.element("h2", "There is a problem", "class", "nhsuk-error-summary__heading");
    html.open("div", "class", "nhsuk-error-summary__body");
    html.open("ul", "class", "nhsuk-list nhsuk-error-summary__list");
    for (FacesMessage message : context.getMessageList(null)) {
      html.element("li", text(message));
    }
    Map<String, String> targets = targets(context);
    for (Map.Entry<String, String> target : targets.entrySet()) {
      for (FacesMessage message : context.getMessageList(target.getKey())) {
        html.open("li").element("a", text(message), "href", "#" + target.getValue());
        html.close("li");
      }
    }
    for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
      String id = ids.next();
      if (id != null && !targets.containsKey(id)) {
        for (FacesMessage message : context.getMessageList(id)) {
          html.open("li").element("a", text(message), "href", "#" + id).close("li");
        }
      }
    }
    html.close("ul", "div", "div", "div");
  }

  @Override
  void after(FacesContext context, Html html) {
    // Nothing to close.
  }

  /** The text to show, after telling Faces that the message is shown. */
  private static String text(FacesMessage message) {
    message.rendered();
    return message.getSummary();
  }

  /** The ids messages may be for, in page order, with the ids of the elements to go to. */
  private static Map<String, String> targets(FacesContext context) {
    Map<String, String> targets = new LinkedHashMap<>();
    VisitContext everything =
        VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
    context
        .getViewRoot()
        .visitTree(
            everything,
            (visit, component) -> {
              collect(context, component, targets);
              return VisitResult.ACCEPT;
            });
    return targets;
  }

  private static void collect(
      FacesContext context, UIComponent component, Map<String, String> targets) {
    if (component instanceof Field field) {
      field.messageIds(context).forEach(id -> targets.put(id, field.focusId(context, id)));
    } else if (component instanceof EditableValueHolder) {
      targets.put(component.getClientId(context), component.getClientId(context));
    }
  }
}
