package org.quantock.web.page.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** Who is signed in and where they may go, for the header of every page. */
@Named
@RequestScoped
public class Navigation {

  /**
   * One entry of the primary navigation.
   *
   * @param label what the person reads
   * @param href the address inside the application, from {@code /}
   * @param current whether the page shown belongs to it
   */
  public record Item(String label, String href, boolean current) {}

  public boolean signedIn() {
    return false;
  }

  public String personName() {
    return "";
  }

  public String organisationName() {
    return "";
  }

  public List<Item> items() {
    return List.of();
  }
}
