package org.quantock.persistence.payment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.quantock.domain.payment.Payment;

/** Stores many payments at once, in the way that the database is best at (PAY-36). */
interface LineWriter {

  void write(Connection connection, List<Payment> payments) throws SQLException;
}
