package org.quantock.web.page.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Whether this is a demonstration with invented data, and which day it is there. */
@Named
@RequestScoped
public class Demonstration {

  public boolean active() {
    return false;
  }

  public LocalDate businessDate() {
    return null;
  }
}
