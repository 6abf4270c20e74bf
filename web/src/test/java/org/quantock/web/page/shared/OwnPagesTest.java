package org.quantock.web.page.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.NavigationCase;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an action answers is a way to a page only where it is an address. */
class OwnPagesTest {

  private final List<String> went = new ArrayList<>();
  private final OwnPages pages = new OwnPages(new Faces());

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "Detail[why=The protected amount goes back to a year?]",
        "#{request.session.invalidate()}",
        "/participation-confirm?faces-redirect=true&choice=%' or '%'='"
      })
  void what_is_no_address_leads_nowhere(String outcome) {
    pages.handleNavigation(null, "#{page.load()}", outcome);
    pages.handleNavigation(null, "#{page.load()}", outcome, "");
    pages.getNavigationCase(null, "#{page.load()}", outcome);

    assertThat(went).isEmpty();
  }

  @Test
  void an_address_leads_to_its_page() {
    pages.handleNavigation(null, "#{page.save()}", "/proposal?faces-redirect=true&id=7");

    assertThat(went).containsExactly("/proposal?faces-redirect=true&id=7");
  }

  private final class Faces extends ConfigurableNavigationHandler {

    @Override
    public NavigationCase getNavigationCase(FacesContext context, String from, String outcome) {
      went.add(outcome);
      return null;
    }

    @Override
    public Map<String, Set<NavigationCase>> getNavigationCases() {
      return Map.of();
    }

    @Override
    public void handleNavigation(FacesContext context, String from, String outcome) {
      went.add(outcome);
    }
  }
}
