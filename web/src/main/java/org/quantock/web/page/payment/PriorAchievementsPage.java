package org.quantock.web.page.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.quantock.application.payment.AmountPreview;
import org.quantock.application.payment.ImportPriorAchievements;
import org.quantock.application.payment.ListPriorAchievements;
import org.quantock.application.payment.PreviewPriorAchievements;
import org.quantock.application.payment.SetPriorAchievement;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.web.page.component.Option;

/**
 * What practices were paid the year before, which aspiration payments follow: what counts now, who
 * lacks one, the import of a file with its preview, and the entry of one.
 */
@Named
@RequestScoped
public class PriorAchievementsPage extends AmountsPage {

  @Inject @Param private String scheme;
  @Inject private ListPriorAchievements listPriorAchievements;
  @Inject private PreviewPriorAchievements previewPriorAchievements;
  @Inject private ImportPriorAchievements importPriorAchievements;
  @Inject private SetPriorAchievement setPriorAchievement;

  private ListPriorAchievements.Overview overview;
  private String component;

  public SchemeCode schemeCode() {
    return SchemeCode.of(scheme);
  }

  public ListPriorAchievements.Overview overview() {
    if (overview == null) {
      overview = listPriorAchievements.ask(schemeCode());
    }
    return overview;
  }

  public boolean mayEnter() {
    return overview().mayChange() && !overview().components().isEmpty();
  }

  /** The components to choose from. */
  public List<Option> components() {
    return overview().components().stream()
        .map(each -> new Option(each.code(), each.name()))
        .toList();
  }

  /** The chosen component; the first where none was chosen or it is not one of the choices. */
  private String chosen() {
    String given = component != null ? component : Faces.getRequestParameter("chosen");
    return overview().components().stream()
        .map(ListPriorAchievements.Component::code)
        .filter(each -> each.equals(given))
        .findFirst()
        .orElseGet(
            () ->
                overview().components().stream()
                    .map(ListPriorAchievements.Component::code)
                    .findFirst()
                    .orElse(""));
  }

  public String componentName() {
    return overview().components().stream()
        .filter(each -> each.code().equals(chosen()))
        .map(ListPriorAchievements.Component::name)
        .findFirst()
        .orElse("");
  }

  @Override
  AmountPreview look(String text) {
    return previewPriorAchievements.ask(schemeCode(), chosen(), text);
  }

  @Override
  int take(String text) {
    return importPriorAchievements.handle(
        new ImportPriorAchievements.Command(schemeCode(), chosen(), text));
  }

  @Override
  String one() {
    return "payment of the year before";
  }

  @Override
  String many() {
    return "payments of the year before";
  }

  /** Enters or corrects one. */
  public String set() {
    checkEntry();
    if (!errors().isEmpty() || !attempt().works(this::store)) {
      return null;
    }
    notice().success("The payment of the year before of %s was set.".formatted(enteredPractice()));
    return back();
  }

  private void store() {
    setPriorAchievement.handle(
        new SetPriorAchievement.Command(
            schemeCode(), enteredPractice(), chosen(), enteredAmount(), getSource()));
  }

  @Override
  String back() {
    return "/prior-achievements?faces-redirect=true&scheme=" + schemeCode();
  }

  public String getComponent() {
    return chosen();
  }

  public void setComponent(String component) {
    this.component = component;
  }
}
