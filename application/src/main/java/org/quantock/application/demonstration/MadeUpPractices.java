package org.quantock.application.demonstration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.quantock.domain.organisation.ContractType;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.YearPoints;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Points;

/**
 * The 75 practices of the demonstration (DEM-2), the same at every start (DEM-3). Their figures
 * have the shape of what was published for Somerset in 2014/15 and belong to no real practice: 75
 * practices, 52 GMS and 23 PMS, about 557,000 patients, some £12.50 a patient of QOF in the
 * reference year.
 */
public final class MadeUpPractices {

  /** How many practices there are, as in Somerset in 2014/15. */
  static final int COUNT = 75;

  private static final long SEED = 20140401L;

  private static final String[] FIRST = {
    "Foxglove",
    "Old Orchard",
    "Larkfield",
    "Millstream",
    "Hazel Bank",
    "Stonebridge",
    "Cider Lane",
    "Heathergate",
    "Willowmead",
    "Beacon Hill",
    "Quarry Road",
    "Bluebell",
    "Harvest Lane",
    "Kingfisher",
    "Withy Close",
    "Saddler Street",
    "Ash Tree",
    "Lower Meadow",
    "Bramble Hill",
    "Watermill",
    "Swallow Court",
    "Copse View",
    "Greenway",
    "Teasel",
    "Rookery"
  };
  private static final String[] LAST = {"Surgery", "Medical Centre", "Health Centre"};
  private static final String[] LOCALITIES = {"North Vale", "South Vale", "Coast", "Moor"};

  /** What a practice of the demonstration chooses. */
  public enum Choice {
    JOINS,
    RESERVES,
    STAYS,
    SAYS_NOTHING
  }

  /**
   * One made-up practice.
   *
   * @param patients registered patients on 1 January 2014
   * @param protectedAmount its QOF achievement of the reference year on the suspended indicators
   * @param quality between 0 and 99, how well its results tend to be
   */
  public record MadeUpPractice(
      int number,
      PracticeCode code,
      String name,
      String locality,
      ContractType contract,
      int patients,
      Money protectedAmount,
      int quality,
      Choice choice) {

    /** What it achieved on national QOF in the reference year, made up from its quality. */
    YearPoints yearPoints() {
      return new YearPoints(
          Points.rounded(BigDecimal.valueOf(8_400 + quality * 15L, 1)), Points.of("1000"));
    }
  }

  private MadeUpPractices() {}

  static List<MadeUpPractice> all() {
    Random random = new Random(SEED);
    List<MadeUpPractice> practices = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      int patients = patients(random);
      BigDecimal perPatient = BigDecimal.valueOf(1100 + random.nextInt(300), 2);
      practices.add(
          new MadeUpPractice(
              i + 1,
              new PracticeCode("Z990%02d".formatted(i + 1)),
              FIRST[i % FIRST.length] + " " + LAST[i / FIRST.length],
              LOCALITIES[i * LOCALITIES.length / COUNT],
              random.nextInt(75) < 52 ? ContractType.GMS : ContractType.PMS,
              patients,
              new Money(perPatient.multiply(BigDecimal.valueOf(patients))),
              random.nextInt(100),
              choice(i)));
    }
    return List.copyOf(practices);
  }

  /** Between 1,700 and 18,000, most between 4,000 and 10,000; one in six is large. */
  private static int patients(Random random) {
    int usual = 1_700 + random.nextInt(5_600) + random.nextInt(3_700);
    return random.nextInt(6) == 0 ? usual + random.nextInt(7_000) : usual;
  }

  /** 55 of 75 join, as the published evaluation says of Somerset; the last one reserves a place. */
  private static Choice choice(int index) {
    if (index == COUNT - 1) {
      return Choice.RESERVES;
    }
    // Spread over all localities: of every fifteen, eleven join.
    return switch (index % 15) {
      case 4, 9 -> Choice.STAYS;
      case 12 -> index < 30 ? Choice.RESERVES : Choice.STAYS;
      case 14 -> Choice.SAYS_NOTHING;
      default -> Choice.JOINS;
    };
  }
}
