package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quantock.domain.organisation.ContractType;
import org.quantock.domain.organisation.Practice;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.organisation.Practices;
import org.quantock.domain.payment.PatientList;

/** Names and list sizes from the practices on record. */
@ApplicationScoped
public class PracticesOnRecord implements PracticeFacts {

  private Practices practices;

  protected PracticesOnRecord() {}

  @Inject
  public PracticesOnRecord(Practices practices) {
    this.practices = practices;
  }

  @Override
  public Map<PracticeCode, String> names(Collection<PracticeCode> codes) {
    return practices.findAll(Set.copyOf(codes)).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().name()));
  }

  @Override
  public Optional<PatientList> patients(PracticeCode practice, LocalDate on) {
    return practices
        .find(practice)
        .flatMap((Practice found) -> found.listSizeAt(on))
        .map(size -> new PatientList(size.patients(), size.asOf(), size.source()));
  }

  @Override
  public Optional<ContractType> contract(PracticeCode practice) {
    return practices.find(practice).map(Practice::contractType);
  }
}
