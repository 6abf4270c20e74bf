package org.quantock.ear.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks an archive and answers what is wrong with it, in sentences; an empty list is a sound
 * archive.
 */
class ArchiveRules {
  private static final List<String> OURS =
      List.of("quantock-domain.jar", "quantock-application.jar", "quantock-persistence.jar");
  private static final List<String> NEEDED =
      List.of("hibernate-core", "flyway-core", "flyway-database-postgresql");

  /** One class of each API that the server brings. */
  private static final List<String> APIS =
      List.of(
          "jakarta/activation/DataSource.class",
          "jakarta/annotation/PostConstruct.class",
          "jakarta/batch/api/Batchlet.class",
          "jakarta/ejb/Stateless.class",
          "jakarta/el/ELContext.class",
          "jakarta/enterprise/inject/Instance.class",
          "jakarta/faces/context/FacesContext.class",
          "jakarta/inject/Inject.class",
          "jakarta/interceptor/Interceptor.class",
          "jakarta/json/Json.class",
          "jakarta/json/bind/Jsonb.class",
          "jakarta/persistence/Entity.class",
          "jakarta/security/enterprise/SecurityContext.class",
          "jakarta/servlet/Servlet.class",
          "jakarta/transaction/Transactional.class",
          "jakarta/validation/Validator.class",
          "jakarta/ws/rs/Path.class",
          "jakarta/xml/bind/JAXBContext.class",
          "org/eclipse/microprofile/config/Config.class",
          "org/eclipse/microprofile/health/HealthCheck.class");

  private static final Pattern LISTED_CLASS = Pattern.compile("<class>\\s*([\\w.$]+)\\s*</class>");
  private static final Pattern CONTEXT_ROOT =
      Pattern.compile("<context-root>\\s*(\\S*)\\s*</context-root>");

  private final List<String> wrong = new ArrayList<>();

  private ArchiveRules() {}

  /** ARC-1 to ARC-5 for the EAR. */
  static List<String> ofEar(Archive ear) {
    ArchiveRules rules = new ArchiveRules();
    rules.eachLibraryOnce(ear);
    rules.oneWarAtTheRoot(ear);
    for (String name : ear.ending(".war")) {
      rules.thinWar(ear.inside(name));
    }
    rules.complete(ear, "lib/");
    rules.sound(ear);
    return rules.wrong;
  }

  /** ARC-3 to ARC-6 for the WAR that runs alone. */
  static List<String> ofSelfContainedWar(Archive war) {
    ArchiveRules rules = new ArchiveRules();
    rules.beans(war, "WEB-INF/beans.xml");
    rules.complete(war, "WEB-INF/lib/");
    if (war.ending(".jar").stream().noneMatch(jar -> jar.startsWith("WEB-INF/lib/omnifaces"))) {
      rules.wrong.add(war.name() + " has no OmniFaces in WEB-INF/lib");
    }
    rules.sound(war);
    return rules.wrong;
  }

  private void eachLibraryOnce(Archive ear) {
    Map<String, String> places = new HashMap<>();
    List<String> jars = new ArrayList<>(ear.ending(".jar"));
    for (String war : ear.ending(".war")) {
      ear.inside(war).ending(".jar").forEach(jar -> jars.add(war + "!" + jar));
    }
    for (String jar : jars) {
      String library = jar.replaceFirst("^.*/", "").replaceFirst("(-\\d[\\w.]*)?\\.jar$", "");
      String before = places.put(library, jar);
      if (before != null) {
        wrong.add("The library " + library + " is there twice: " + before + " and " + jar);
      }
      if (!jar.contains("!") && !jar.startsWith("lib/")) {
        wrong.add("The library " + jar + " is not in lib/");
      }
      if (library.startsWith("omnifaces") && !jar.contains("!")) {
        wrong.add("OmniFaces is in lib/, where it breaks the deployment on Payara");
      }
    }
  }

  private void oneWarAtTheRoot(Archive ear) {
    if (ear.ending(".war").size() != 1) {
      wrong.add("There must be one WAR in the EAR, there are " + ear.ending(".war"));
    }
    Matcher root = CONTEXT_ROOT.matcher(ear.text("META-INF/application.xml"));
    if (!root.find() || !root.group(1).equals("/")) {
      wrong.add("META-INF/application.xml does not name the context root /");
    }
  }

  private void thinWar(Archive war) {
    beans(war, "WEB-INF/beans.xml");
    List<String> libraries = war.ending(".jar");
    boolean onlyOmniFaces =
        libraries.size() == 1 && libraries.get(0).startsWith("WEB-INF/lib/omnifaces");
    if (!onlyOmniFaces) {
      wrong.add("The WAR must have OmniFaces and nothing else in WEB-INF/lib, it has " + libraries);
    }
  }

  private void complete(Archive archive, String folder) {
    for (String jar : OURS) {
      if (!archive.has(folder + jar)) {
        wrong.add(archive.name() + " has no " + folder + jar);
      }
    }
    for (String library : NEEDED) {
      if (archive.ending(".jar").stream().noneMatch(jar -> jar.startsWith(folder + library))) {
        wrong.add(archive.name() + " has no " + folder + library);
      }
    }
  }

  /** What holds in every archive, at every depth. */
  private void sound(Archive archive) {
    for (String api : APIS) {
      if (archive.has(api) || archive.has("WEB-INF/classes/" + api)) {
        wrong.add(archive.name() + " carries an API of the server: " + api);
      }
    }
    for (String jar : archive.ending(".jar")) {
      Archive inside = archive.inside(jar);
      sound(inside);
      String name = jar.replaceFirst("^.*/", "");
      if (name.startsWith("quantock-")) {
        beans(inside, "META-INF/beans.xml");
      }
      if (name.equals("quantock-persistence.jar")) {
        persistence(inside);
      }
    }
    for (String war : archive.ending(".war")) {
      sound(archive.inside(war));
    }
  }

  private void beans(Archive archive, String entry) {
    if (!archive.has(entry)) {
      wrong.add(archive.name() + " has no " + entry);
    }
  }

  private void persistence(Archive jar) {
    if (!jar.has("db/migration/flyway.location")) {
      wrong.add(jar.name() + " has no db/migration/flyway.location");
    }
    if (jar.ending(".sql").isEmpty()) {
      wrong.add(jar.name() + " has no migration");
    }
    if (!LISTED_CLASS.matcher(jar.text("META-INF/persistence.xml")).find()) {
      wrong.add(jar.name() + " names no <class> in META-INF/persistence.xml");
    }
  }
}
