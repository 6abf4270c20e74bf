package org.quantock.domain.organisation;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.Objects;
import org.quantock.domain.shared.Problems;

/** An organisation around the practices: a CCG, an area team, an LMC, an evaluator, a committee. */
@Entity
public class Body {

  @EmbeddedId private OrganisationCode code;
  private String name;

  @Enumerated(EnumType.STRING)
  private BodyKind kind;

  private boolean madeUp;
  @Version private int version;

  protected Body() {}

  public Body(OrganisationCode code, String name, BodyKind kind, boolean madeUp) {
    var problems = new Problems();
    problems.text("name", "the name of the body", name, 150);
    problems.require(kind != null, "kind", "Choose what kind of body it is.");
    problems.refuse();
    this.code = Objects.requireNonNull(code);
    this.name = name.strip();
    this.kind = kind;
    this.madeUp = madeUp;
  }

  public OrganisationCode code() {
    return code;
  }

  public String name() {
    return name;
  }

  public BodyKind kind() {
    return kind;
  }

  /** Whether it belongs to the demonstration and not to the world. */
  public boolean isMadeUp() {
    return madeUp;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Body that && code().equals(that.code());
  }

  @Override
  public int hashCode() {
    return code().hashCode();
  }
}
