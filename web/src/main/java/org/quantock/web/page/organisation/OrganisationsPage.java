package org.quantock.web.page.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.quantock.application.organisation.BodyRow;
import org.quantock.application.organisation.ListBodies;
import org.quantock.application.organisation.ListPractices;
import org.quantock.application.organisation.OrganisationQueries.Search;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Permission;
import org.quantock.web.page.shared.PageNumber;

/** Practices, searched by words and locality, and the bodies around them. */
@Named
@RequestScoped
public class OrganisationsPage {

  @Inject private ListPractices listPractices;
  @Inject private ListBodies listBodies;
  @Inject private Caller caller;

  @Inject @Param private String words;
  @Inject @Param private String locality;
  @Inject @Param private String closed;
  @Inject @Param private String page;

  private ListPractices.Page found;
  private List<BodyRow> bodies;

  public ListPractices.Page found() {
    if (found == null) {
      found = listPractices.ask(new Search(words(), locality(), closed()), number() - 1);
    }
    return found;
  }

  public List<BodyRow> bodies() {
    if (bodies == null) {
      bodies = listBodies.ask();
    }
    return bodies;
  }

  public List<String> localities() {
    return listPractices.localities();
  }

  public boolean mayImport() {
    return caller.person().may(Permission.IMPORT_ORGANISATIONS);
  }

  public String words() {
    return words == null ? "" : words.strip();
  }

  public String locality() {
    return locality == null ? "" : locality;
  }

  public boolean closed() {
    return closed != null;
  }

  public int number() {
    return PageNumber.read(page);
  }

  /** The address of another page of the same search, without its number. */
  public String pageHref() {
    return "/organisations?words=%s&locality=%s%s&page="
        .formatted(encoded(words()), encoded(locality()), closed() ? "&closed=on" : "");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
