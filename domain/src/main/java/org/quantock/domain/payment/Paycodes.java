package org.quantock.domain.payment;

import java.util.List;
import org.quantock.domain.scheme.SchemeCode;

/** The paycodes on record, one for a component of a scheme. */
public interface Paycodes {

  void add(Paycode code);

  List<Paycode> of(SchemeCode scheme);
}
