package org.entstage.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.Resource;
import javax.persistence.PersistenceContext;
import org.entstage.commun.BatchUseCase;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.RemoteUseCase;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The architecture as rules; each WAR holds its code against them, and {@code stage} shows that each can be broken. */
public final class ReglesArchitecture {

    /** Features of the domain, from the lowest stair to the highest: each may know only those before it. */
    public static final List<String> ESCALIER = List.of(
            "commun",
            "droits",
            "journal",
            "circuit",
            "piece",
            "parametre",
            "lien",
            "fichier",
            "connecteur",
            "nomenclature",
            "geographie",
            "texte",
            "scolarite",
            "annuaire",
            "document",
            "presence",
            "gratification",
            "centregestion",
            "habilitation",
            "structureaccueil",
            "contact",
            "etudiant",
            "enseignant",
            "signature",
            "offre",
            "convention",
            "simulation",
            "evaluation",
            "notification",
            "echange");

    private static final String[] DOMAINE =
            ESCALIER.stream().map(f -> "org.entstage." + f + "..").toArray(String[]::new);

    private static final String[] ECRANS = {
        "org.entstage.stage..", "org.entstage.offres..", "org.entstage.evaluations..", "org.entstage.portlet.."
    };

    private ReglesArchitecture() {}

    /** All of them, by name. */
    public static Map<String, ArchRule> toutes() {
        Map<String, ArchRule> regles = new LinkedHashMap<>();
        regles.put("domain alone", leDomaineNeConnaitQueLui());
        regles.put("screens without SOAP", lesEcransNeConnaissentPasLesClientsSoap());
        regles.put("base without portlets", leSocleNeConnaitAucunePortlet());
        regles.put("domain without portlet types", leDomaineIgnoreLaTechniqueDesEcrans());
        regles.put("no cycles", lesRubriquesNeTournentPasEnRond());
        regles.put("staircase", lesRubriquesMontentLEscalier());
        regles.put("use cases", unCasDUtilisationAUneSeuleMethodeEtLActeurDAbord());
        regles.put("render reads only", unAffichageNEcritRien());
        regles.put("SOAP types at the border", lesTypesSoapRestentChezLAdaptateur());
        regles.put("no jakarta", riendeJakarta());
        regles.put("clock", lHeureVientDeLHorloge());
        regles.put("constructor injection", lInjectionPasseParLeConstructeur());
        regles.put("no remoting", riendeLaRemotingDeSpring());
        return regles;
    }

    private static ArchRule leDomaineNeConnaitQueLui() {
        return noClasses()
                .that()
                .resideInAnyPackage(DOMAINE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.entstage.apogee..",
                        "org.entstage.esupsignature..",
                        "org.entstage.portlet..",
                        "org.entstage.stage..",
                        "org.entstage.offres..",
                        "org.entstage.evaluations..",
                        "org.entstage.portail..")
                .because("dependencies point one way: portlets and ws-clients know the domain");
    }

    private static ArchRule lesEcransNeConnaissentPasLesClientsSoap() {
        return noClasses()
                .that()
                .resideInAnyPackage(ECRANS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.entstage.apogee..", "org.entstage.esupsignature..")
                .because("a WAR takes ws-clients at run time only");
    }

    private static ArchRule leSocleNeConnaitAucunePortlet() {
        return noClasses()
                .that()
                .resideInAnyPackage("org.entstage.portlet..", "org.entstage.apogee..", "org.entstage.esupsignature..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.entstage.stage..", "org.entstage.offres..", "org.entstage.evaluations..")
                .because("what all portlets share knows none of them");
    }

    private static ArchRule leDomaineIgnoreLaTechniqueDesEcrans() {
        return noClasses()
                .that()
                .resideInAnyPackage(DOMAINE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.portlet..",
                        "javax.servlet..",
                        "javax.xml.ws..",
                        "javax.xml.soap..",
                        "javax.jws..",
                        "org.springframework.web..",
                        "com.liferay..",
                        "org.thymeleaf..")
                .because("the domain outlives portlets, servlets and SOAP");
    }

    private static ArchRule lesRubriquesNeTournentPasEnRond() {
        return slices().matching("org.entstage.(*)..").should().beFreeOfCycles();
    }

    private static ArchRule lesRubriquesMontentLEscalier() {
        return classes().that().resideInAnyPackage(DOMAINE).should(nAllerQueVersLeBas());
    }

    private static ArchCondition<JavaClass> nAllerQueVersLeBas() {
        return new ArchCondition<>("depend on lower stairs only") {
            @Override
            public void check(JavaClass classe, ConditionEvents evenements) {
                int marche = marche(classe);
                classe.getDirectDependenciesFromSelf().stream()
                        .filter(dependance -> marche(dependance.getTargetClass()) > marche)
                        .forEach(dependance ->
                                evenements.add(SimpleConditionEvent.violated(classe, dependance.getDescription())));
            }
        };
    }

    private static int marche(JavaClass classe) {
        String paquet = classe.getPackageName();
        for (int i = 0; i < ESCALIER.size(); i++) {
            String racine = "org.entstage." + ESCALIER.get(i);
            if (paquet.equals(racine) || paquet.startsWith(racine + ".")) {
                return i;
            }
        }
        return -1;
    }

    private static ArchRule unCasDUtilisationAUneSeuleMethodeEtLActeurDAbord() {
        return classes()
                .that(annoteeCasDUtilisation())
                .should(new ArchCondition<>("have one public method with the Acteur first") {
                    @Override
                    public void check(JavaClass classe, ConditionEvents evenements) {
                        List<JavaMethod> publiques = classe.getMethods().stream()
                                .filter(methode -> methode.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(methode -> !methode.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .toList();
                        boolean juste = publiques.size() == 1
                                && !publiques.get(0).getRawParameterTypes().isEmpty()
                                && publiques
                                        .get(0)
                                        .getRawParameterTypes()
                                        .get(0)
                                        .isEquivalentTo(Acteur.class);
                        if (!juste) {
                            evenements.add(
                                    SimpleConditionEvent.violated(classe, classe.getName() + " has " + publiques));
                        }
                    }
                });
    }

    private static DescribedPredicate<JavaClass> annoteeCasDUtilisation() {
        return describe(
                "are use cases",
                classe -> classe.isAnnotatedWith(UseCase.class)
                        || classe.isAnnotatedWith(ReadUseCase.class)
                        || classe.isAnnotatedWith(BatchUseCase.class)
                        || classe.isAnnotatedWith(RemoteUseCase.class));
    }

    private static ArchRule unAffichageNEcritRien() {
        return methods()
                .that()
                .areAnnotatedWith(RenderMapping.class)
                .or()
                .areAnnotatedWith(ResourceMapping.class)
                .should(neJamaisAppelerUnCasQuiEcrit());
    }

    /** Follows calls through the screens' own classes: a private method or another controller is no way round. */
    private static ArchCondition<JavaMethod> neJamaisAppelerUnCasQuiEcrit() {
        return new ArchCondition<>("call no writing use case") {
            @Override
            public void check(JavaMethod depart, ConditionEvents evenements) {
                Set<JavaMethod> vues = new HashSet<>();
                Deque<JavaMethod> aVoir = new ArrayDeque<>(List.of(depart));
                while (!aVoir.isEmpty()) {
                    JavaMethod methode = aVoir.pop();
                    if (!vues.add(methode)) {
                        continue;
                    }
                    for (JavaCodeUnitAccess<?> appel : appels(methode)) {
                        if (ecrit(appel.getTargetOwner())) {
                            evenements.add(SimpleConditionEvent.violated(depart, appel.getDescription()));
                        } else if (resideInAnyPackage(ECRANS).test(appel.getTargetOwner())) {
                            appel.getTarget()
                                    .resolveMember()
                                    .filter(JavaMethod.class::isInstance)
                                    .ifPresent(membre -> aVoir.push((JavaMethod) membre));
                        }
                    }
                }
            }
        };
    }

    private static List<JavaCodeUnitAccess<?>> appels(JavaMethod methode) {
        List<JavaCodeUnitAccess<?>> appels = new ArrayList<>(methode.getMethodCallsFromSelf());
        appels.addAll(methode.getMethodReferencesFromSelf());
        return appels;
    }

    private static boolean ecrit(JavaClass classe) {
        return classe.isAnnotatedWith(UseCase.class)
                || classe.isAnnotatedWith(BatchUseCase.class)
                || classe.tryGetAnnotationOfType(RemoteUseCase.class)
                        .map(RemoteUseCase::ecrit)
                        .orElse(false);
    }

    private static ArchRule lesTypesSoapRestentChezLAdaptateur() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("org.entstage.apogee..", "org.entstage.portail.demo.apogee..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.entstage.apogee.ws..")
                .because("the wire is translated at one border");
    }

    private static ArchRule riendeJakarta() {
        return noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta..");
    }

    private static ArchRule lHeureVientDeLHorloge() {
        return noClasses()
                .should(new ArchCondition<>("read the time without a clock") {
                    @Override
                    public void check(JavaClass classe, ConditionEvents evenements) {
                        classe.getCodeUnitAccessesFromSelf().stream()
                                .filter(appel -> litLHeure(
                                        appel.getTargetOwner().getName(),
                                        appel.getName(),
                                        appel.getTarget().getRawParameterTypes().size()))
                                .forEach(appel ->
                                        evenements.add(SimpleConditionEvent.satisfied(classe, appel.getDescription())));
                    }
                })
                .because("a Clock is injected, so that a test can say what day it is");
    }

    private static boolean litLHeure(String type, String methode, int parametres) {
        boolean temps = type.startsWith("java.time.") && methode.equals("now") && parametres == 0;
        boolean date = type.equals("java.util.Date") && methode.equals("<init>") && parametres == 0;
        boolean systeme = type.equals("java.lang.System") && methode.equals("currentTimeMillis");
        return temps || date || systeme;
    }

    private static ArchRule lInjectionPasseParLeConstructeur() {
        return fields().should()
                .notBeAnnotatedWith(Autowired.class)
                .andShould()
                .notBeAnnotatedWith(Value.class)
                .andShould()
                .notBeAnnotatedWith(Resource.class)
                .andShould()
                .notBeAnnotatedWith(PersistenceContext.class)
                .andShould()
                .notBeAnnotatedWith("javax.inject.Inject");
    }

    /** CVE-2016-1000027: deserialisation behind HttpInvoker. */
    private static ArchRule riendeLaRemotingDeSpring() {
        return noClasses().should().dependOnClassesThat().resideInAnyPackage("org.springframework.remoting..");
    }
}
