package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quantock.application.access.MakeApiToken;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;

/** Makes an API token. Its text is in the answer to this one request and nowhere else (ACC-6). */
@Named
@RequestScoped
public class MakeApiTokenPage {

  private static final List<Option> LENGTHS =
      List.of(
          new Option("30", "30 days"),
          new Option("90", "90 days", "Enough for a quarter and its review"),
          new Option("365", "A year"),
          new Option(
              "none", "Until I revoke it", "Choose this only for a program that is looked after"));

  @Inject private MakeApiToken makeApiToken;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;

  private String name;
  private String days = "90";
  private String madeText;

  public void make() {
    if (LENGTHS.stream().noneMatch(each -> each.value().equals(days))) {
      errors.add("days", "Choose how long the token lasts.");
      return;
    }
    Integer length = days.equals("none") ? null : Integer.valueOf(days);
    madeText =
        attempt
            .result(() -> makeApiToken.handle(new MakeApiToken.Command(name, length)))
            .map(made -> made.text().reveal())
            .orElse(null);
  }

  public List<Option> lengths() {
    return LENGTHS;
  }

  /** The text of the token just made; null before. */
  public String madeText() {
    return madeText;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getDays() {
    return days;
  }

  public void setDays(String days) {
    this.days = days;
  }
}
