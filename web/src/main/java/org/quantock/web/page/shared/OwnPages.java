package org.quantock.web.page.shared;

import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.ConfigurableNavigationHandlerWrapper;
import jakarta.faces.application.NavigationCase;
import jakarta.faces.application.NavigationHandler;
import jakarta.faces.context.FacesContext;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Goes from page to page only by outcomes that are addresses of pages. View actions that look
 * something up answer with it, and Faces would take its text for an outcome: it would search for a
 * page of that name and write the text to the log.
 */
public class OwnPages extends ConfigurableNavigationHandlerWrapper {

  public OwnPages(NavigationHandler wrapped) {
    super((ConfigurableNavigationHandler) wrapped);
  }

  @Override
  public void handleNavigation(FacesContext context, String fromAction, String outcome) {
    if (isAddress(outcome)) {
      super.handleNavigation(context, fromAction, outcome);
    }
  }

  @Override
  public void handleNavigation(
      FacesContext context, String fromAction, String outcome, String toFlowDocumentId) {
    if (isAddress(outcome)) {
      super.handleNavigation(context, fromAction, outcome, toFlowDocumentId);
    }
  }

  @Override
  public NavigationCase getNavigationCase(FacesContext context, String from, String outcome) {
    return isAddress(outcome) ? super.getNavigationCase(context, from, outcome) : null;
  }

  /** From the root of the site, and such that Faces can take its query apart. */
  static boolean isAddress(String outcome) {
    if (outcome == null || !outcome.startsWith("/")) {
      return false;
    }
    try {
      URLDecoder.decode(outcome, StandardCharsets.UTF_8);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
