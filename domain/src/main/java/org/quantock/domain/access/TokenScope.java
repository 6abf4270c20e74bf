package org.quantock.domain.access;

import static org.quantock.domain.access.Permission.*;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.Problems;

/**
 * How far a token goes: what a program may do with it, and for which organisations (ACC-40). The
 * person chooses both among what is theirs.
 */
public record TokenScope(Set<Permission> permissions, Set<OrganisationCode> organisations) {

  private static final Map<Permission, String> OFFERED = offered();

  public TokenScope {
    permissions = Set.copyOf(permissions);
    organisations = Set.copyOf(organisations);
  }

  private static Map<Permission, String> offered() {
    Map<Permission, String> words = new LinkedHashMap<>();
    words.put(VIEW_INDICATORS, "Read indicator sets and the points of practices in them");
    words.put(IMPORT_ORGANISATIONS, "Import files about practices");
    words.put(
        IMPORT_INDICATORS,
        "Load and publish indicator sets and, with the one before, import published results");
    words.put(VIEW_SCHEMES, "Read the points reported under schemes");
    words.put(VIEW_SUBMITTED_REPORTS, "Read what practices submitted");
    words.put(VIEW_OWN_PAYMENTS, "Read the remittances of my practice");
    words.put(VIEW_PAYMENTS, "Read payments and remittances of practices");
    words.put(PREPARE_PAYMENT, "Send the bank's responses to payment runs");
    words.put(VIEW_OPERATIONS, "Read how the server is: health and metrics");
    return Collections.unmodifiableMap(words);
  }

  /** What the API has use for, in words, in the order in which it is offered. */
  public static Map<Permission, String> words() {
    return OFFERED;
  }

  /**
   * Refuses a scope that is empty or goes beyond the person.
   *
   * @param own the person as they may act now, for each of their organisations
   */
  void mustBeOf(Collection<Actor> own, Problems problems) {
    if (problems.require(
        !permissions.isEmpty(),
        "permissions",
        "Choose at least one thing that the token is for.")) {
      problems.require(
          permissions.stream()
              .allMatch(
                  each -> OFFERED.containsKey(each) && own.stream().anyMatch(a -> a.may(each))),
          "permissions",
          "A token cannot do what you cannot do yourself.");
    }
    if (problems.require(
        !organisations.isEmpty(), "organisations", "Choose at least one organisation.")) {
      problems.require(
          organisations.stream().allMatch(each -> own.stream().anyMatch(a -> a.isOf(each))),
          "organisations",
          "A token cannot act for an organisation that you do not act for.");
    }
  }
}
