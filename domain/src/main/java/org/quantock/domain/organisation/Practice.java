package org.quantock.domain.organisation;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.quantock.domain.shared.Problems;
import org.quantock.domain.shared.RuleViolated;

/**
 * A GP practice, known by its ODS code (ORG-1). It is entered once, mostly from the practice
 * register; later imports change what the register says of it and add list sizes. A practice that
 * closes gets its closing date and stays on record.
 */
@Entity
public class Practice {

  @EmbeddedId private PracticeCode code;
  private String name;

  @Enumerated(EnumType.STRING)
  private ContractType contractType;

  private OrganisationCode commissioner;
  private String locality;
  private LocalDate opened;
  private LocalDate closed;
  private boolean dormant;
  private boolean madeUp;
  private PracticeCode successor;
  @ElementCollection private Set<ListSize> listSizes = new HashSet<>();
  @Version private int version;

  protected Practice() {}

  private Practice(PracticeCode code, RegisterEntry entry, boolean madeUp) {
    this.code = Objects.requireNonNull(code);
    this.contractType = ContractType.UNKNOWN;
    this.madeUp = madeUp;
    take(entry);
  }

  /** A real practice as the register has it. */
  public static Practice registered(PracticeCode code, RegisterEntry entry) {
    return new Practice(code, entry, false);
  }

  /** A practice of the demonstration, plainly made up. */
  public static Practice madeUp(PracticeCode code, RegisterEntry entry) {
    return new Practice(code, entry, true);
  }

  /** ORG-8. A practice of which nothing but the code is known until the register describes it. */
  public static Practice knownByCode(PracticeCode code) {
    return registered(code, new RegisterEntry(code.value(), null, null, null, false));
  }

  /**
   * What the practice register says of a practice.
   *
   * @param commissioner the code of its CCG, which need not be on record; may be missing
   * @param opened may be missing where the register does not say
   * @param closed missing while the practice has not closed
   * @param dormant whether the register keeps it as not operating, without a closing date
   */
  public record RegisterEntry(
      String name,
      OrganisationCode commissioner,
      LocalDate opened,
      LocalDate closed,
      boolean dormant) {

    public RegisterEntry {
      var problems = new Problems();
      problems.text("name", "the name of the practice", name, 100);
      problems.require(
          opened == null || closed == null || !closed.isBefore(opened),
          "closed",
          "The closing date must not lie before the opening date.");
      problems.refuse();
      name = name.strip();
    }
  }

  /** Takes over what the register says now (ORG-7: not for a made-up practice). */
  public void update(RegisterEntry entry) {
    if (madeUp) {
      throw new RuleViolated(
          "practice-made-up",
          "%s is a made-up practice of the demonstration; the register does not describe it."
              .formatted(code));
    }
    take(entry);
  }

  /**
   * Takes a name and a commissioner from another file than the register, where nothing is known of
   * them (ORG-8). What the register says is never overridden.
   *
   * @param from may be missing
   */
  public void supplement(String from, OrganisationCode fromCommissioner) {
    RegisterEntry known = registerEntry();
    update(supplemented(known, code, from, fromCommissioner));
  }

  /** What is known of a practice after such a file. */
  public static RegisterEntry supplemented(
      RegisterEntry known, PracticeCode code, String name, OrganisationCode commissioner) {
    return new RegisterEntry(
        known.name().equals(code.value()) ? name : known.name(),
        known.commissioner() == null ? commissioner : known.commissioner(),
        known.opened(),
        known.closed(),
        known.dormant());
  }

  private void take(RegisterEntry entry) {
    this.name = entry.name();
    this.commissioner = entry.commissioner();
    this.opened = entry.opened();
    this.closed = entry.closed();
    this.dormant = entry.dormant();
  }

  /**
   * Closes for good (ORG-8). A practice that was closed by the register already can be given its
   * successor.
   *
   * @param lastDay the last day on which it is open
   * @param into the practice into which it is merged on the day after; null where it only closes
   */
  public void close(LocalDate lastDay, PracticeCode into) {
    var problems = new Problems();
    problems.require(
        opened == null || !lastDay.isBefore(opened),
        "lastDay",
        "The last day must not lie before the day on which the practice opened.");
    problems.require(
        closed == null || closed.equals(lastDay),
        "lastDay",
        closed == null
            ? ""
            : "The practice is on record as closed on %s; the last day must be the same."
                .formatted(closed));
    problems.require(!code.equals(into), "successor", "A practice cannot be merged into itself.");
    problems.refuse();
    if (successor != null) {
      throw new RuleViolated(
          "practice-merged", "%s was merged into %s already.".formatted(code, successor));
    }
    this.closed = lastDay;
    this.successor = into;
  }

  public void holdContract(ContractType type) {
    this.contractType = Objects.requireNonNull(type);
  }

  /**
   * @param name the locality as its CCG calls it; null for none
   */
  public void belongTo(String name) {
    var problems = new Problems();
    problems.optionalText("locality", "the locality", name, 60);
    problems.refuse();
    this.locality = name == null || name.isBlank() ? null : name.strip();
  }

  /** ORG-3. Puts the list size of a date on record, in place of one that date has already. */
  public void recordListSize(ListSize size) {
    listSizes.removeIf(held -> held.asOf().equals(size.asOf()) && !held.equals(size));
    listSizes.add(size);
  }

  /** ORG-2. */
  public boolean isOpenOn(LocalDate date) {
    return !dormant
        && (opened == null || !date.isBefore(opened))
        && (closed == null || !date.isAfter(closed));
  }

  /** ORG-3. The newest list size on or before the date. */
  public Optional<ListSize> listSizeAt(LocalDate date) {
    return listSizes.stream()
        .filter(size -> !size.asOf().isAfter(date))
        .max(Comparator.naturalOrder());
  }

  /** All list sizes, oldest first. */
  public List<ListSize> listSizes() {
    return listSizes.stream().sorted().toList();
  }

  public PracticeCode code() {
    return code;
  }

  public String name() {
    return name;
  }

  /** ORG-8. Whether nothing is known of it but its code, which stands in for its name. */
  public boolean isKnownByCodeAlone() {
    return name.equals(code.value());
  }

  public ContractType contractType() {
    return contractType;
  }

  /** The code of the CCG that commissions it, on record here or not. */
  public Optional<OrganisationCode> commissioner() {
    return Optional.ofNullable(commissioner);
  }

  public Optional<String> locality() {
    return Optional.ofNullable(locality);
  }

  public Optional<LocalDate> opened() {
    return Optional.ofNullable(opened);
  }

  public Optional<LocalDate> closed() {
    return Optional.ofNullable(closed);
  }

  /** The practice into which it was merged when it closed. */
  public Optional<PracticeCode> successor() {
    return Optional.ofNullable(successor);
  }

  public boolean isDormant() {
    return dormant;
  }

  /** Whether it belongs to the demonstration and not to the world. */
  public boolean isMadeUp() {
    return madeUp;
  }

  public RegisterEntry registerEntry() {
    return new RegisterEntry(name, commissioner, opened, closed, dormant);
  }

  public int version() {
    return version;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Practice that && code().equals(that.code());
  }

  @Override
  public int hashCode() {
    return code().hashCode();
  }
}
