package org.quantock.domain.payment;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.regex.Pattern;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Problems;

/** What the ledger books the payments of a component under (PAY-38). */
@Entity
public class Paycode {

  private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");

  @EmbeddedId private PaycodeId id;
  private SchemeCode scheme;
  private String component;
  private String code;
  @Embedded private Act set;
  @Version private int version;

  protected Paycode() {}

  /**
   * @param component code of the component
   */
  public Paycode(SchemeCode scheme, String component, String code, Act by) {
    this.id = PaycodeId.fresh();
    this.scheme = scheme;
    this.component = component;
    change(code, by);
  }

  /** Sets another code; payments that are prepared already keep theirs. */
  public void change(String other, Act by) {
    var problems = new Problems();
    problems.require(
        other != null && FORM.matcher(other).matches(),
        component,
        "A paycode has 1 to 20 capital letters, digits and hyphens, for example SPQS-01.");
    problems.refuse();
    code = other;
    set = by;
  }

  public SchemeCode scheme() {
    return scheme;
  }

  /** Code of the component. */
  public String component() {
    return component;
  }

  public String code() {
    return code;
  }

  public Act set() {
    return set;
  }
}
