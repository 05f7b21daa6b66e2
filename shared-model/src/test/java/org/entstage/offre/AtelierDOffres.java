package org.entstage.offre;

import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javax.persistence.EntityManager;
import org.entstage.centregestion.CentreGestion;
import org.entstage.circuit.Circuit;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Geste;
import org.entstage.essai.Acteurs;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.UneConvention;
import org.entstage.gratification.UniteGratification;
import org.entstage.structureaccueil.Adresse;
import org.entstage.structureaccueil.CreerStructure;
import org.entstage.structureaccueil.RechercherStructures;
import org.entstage.structureaccueil.StructureAccueil;
import org.springframework.beans.BeanUtils;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A workshop for tests of offers: what they say, in memory and in a database. */
public final class AtelierDOffres {

    public static final LocalDateTime QUAND = LocalDateTime.of(2026, 11, 21, 10, 30);
    public static final long CENTRE = 3;
    public static final long STRUCTURE = 12;

    private AtelierDOffres() {}

    /** A placement of five months in Rennes for masters of computing, paid 700 € a month: nothing is wrong with it. */
    public static SaisieOffre stage() {
        return new SaisieOffre(
                "Développement d’un outil de statistique",
                "REF-12",
                "<p>Au sein de l’équipe données, vous concevez un outil de statistique.</p>",
                "Java, SQL",
                null,
                null,
                false,
                PosteOffert.de("STAGE", "STAGE", "INFO", List.of("M1", "M2")),
                new LieuDOffre("Rennes", "35238", "35000", "FR", BigDecimal.ONE, false),
                new PeriodeDOffre(LocalDate.of(2027, 2, 1), null, 5, UniteDuree.MOIS, "PLEIN", null, null),
                new ConditionsDOffre(
                        true,
                        new BigDecimal("700"),
                        UniteGratification.MOIS,
                        "EUR",
                        null,
                        "Titres-restaurant",
                        false,
                        false,
                        true,
                        false,
                        null),
                new CandidatureDOffre(
                        new TreeSet<>(Set.of(ModeCandidature.COURRIEL, ModeCandidature.OUTIL)), null, contact(), null));
    }

    public static ContactDOffre contact() {
        return new ContactDOffre(
                "Mme",
                "Patron",
                "Andréa",
                "Gérante",
                "andrea.patron@exemplaire.example.org",
                "02 99 00 00 00",
                new TreeSet<>(Set.of(ContactDOffre.Coordonnee.TELEPHONE)));
    }

    /** The same with other words. */
    public static SaisieOffre stage(String intitule, String description) {
        SaisieOffre s = stage();
        return new SaisieOffre(
                intitule,
                s.reference(),
                description,
                s.competences(),
                s.observations(),
                s.page(),
                s.cacherEtablissement(),
                s.poste(),
                s.lieu(),
                s.periode(),
                s.conditions(),
                s.candidature());
    }

    /** The company itself, as it comes by its link. */
    public static Acteur entreprise(long structure) {
        return Acteur.parLien(
                7, "Andréa Patron", Offre.objet(structure), Set.of(Action.ENTREPRISE_LIRE, Action.ENTREPRISE_ECRIRE));
    }

    /** A draft in memory, of centre {@value #CENTRE} and company {@value #STRUCTURE}. */
    public static Offre brouillon(SaisieOffre saisie) {
        CentreGestion centre = new CentreGestion("0350936C", "SCI", "Centre SCI", "sci@univ.example.org");
        ReflectionTestUtils.setField(centre, "id", CENTRE);
        StructureAccueil structure = BeanUtils.instantiateClass(constructeur());
        ReflectionTestUtils.setField(structure, "id", STRUCTURE);
        ReflectionTestUtils.setField(structure, "raisonSociale", "Exemplaire & Fils");
        ReflectionTestUtils.setField(
                structure, "adresse", new Adresse("3 rue des Essais", null, "35000", "Rennes", "FR"));
        Offre offre = new Offre("0350936C", 2026, centre, structure, saisie, new Geste(Acteurs.baip(), QUAND));
        ReflectionTestUtils.setField(offre, "id", 1L);
        return offre;
    }

    /** What a person reads of an offer in memory that is in this state, with a history. */
    public static FicheOffre fiche(EtatOffre etat, SaisieOffre saisie, Acteur lecteur) {
        Offre offre = brouillon(saisie);
        Geste geste = new Geste(Acteurs.baip(), QUAND);
        offre.soumettre(Circuit.LIVRE_OFFRE, geste);
        offre.dialoguer("Une question <b>simple</b> ?", geste);
        switch (etat) {
            case EN_MODERATION -> {}
            case A_CORRIGER ->
                offre.demanderCorrection("Précisez les missions.", List.of(ChampOffre.DESCRIPTION), geste);
            case REFUSEE -> offre.refuser("Ce n’est pas un stage.", geste);
            default -> {
                offre.publier(Set.of(), QUAND.toLocalDate().plusDays(30), geste);
                ReflectionTestUtils.setField(offre, "etat", etat);
            }
        }
        offre.retirerEvenements();
        return offre.fiche(new DroitsSurOffre(offre, lecteur).possibilites(), true);
    }

    private static Constructor<StructureAccueil> constructeur() {
        try {
            return StructureAccueil.class.getDeclaredConstructor();
        } catch (NoSuchMethodException jamais) {
            throw new IllegalStateException(jamais);
        }
    }

    /**
     * Writes a published offer into a database, past every rule: for tests of what comes after.
     *
     * @param cibles whom it is for; none for all
     * @param jours days that it is still shown, today included; below 1 it is over
     * @return its id
     */
    public static long publiee(ModeleDeTest modele, SaisieOffre saisie, int jours, Set<Cible> cibles) {
        return publiee(modele, saisie, jours, cibles, UnaryOperator.identity());
    }

    /** @param apres last changes before it is written */
    public static long publiee(
            ModeleDeTest modele, SaisieOffre saisie, int jours, Set<Cible> cibles, UnaryOperator<Offre> apres) {
        long structure = structure(modele);
        LocalDate jour = LocalDate.now(modele.bean(Clock.class));
        return new TransactionTemplate(modele.bean(PlatformTransactionManager.class)).execute(etat -> {
            EntityManager base = modele.bean(EntityManager.class);
            CentreGestion centre = base.createQuery("select c from CentreGestion c order by c.id", CentreGestion.class)
                    .setMaxResults(1)
                    .getResultStream()
                    .findFirst()
                    .orElseGet(() -> centre(base));
            Offre offre = new Offre(
                    "0350936C",
                    2026,
                    centre,
                    base.find(StructureAccueil.class, structure),
                    saisie,
                    Geste.de(Acteurs.baip(), modele.bean(Clock.class)));
            ReflectionTestUtils.setField(offre, "etat", EtatOffre.PUBLIEE);
            ReflectionTestUtils.setField(offre, "publieeDu", jour.minusDays(1));
            ReflectionTestUtils.setField(offre, "publieeAu", jour.plusDays(jours - 1L));
            ReflectionTestUtils.setField(offre, "publieeLe", LocalDateTime.now(modele.bean(Clock.class)));
            ReflectionTestUtils.setField(offre, "cibles", new HashSet<>(cibles));
            return modele.bean(Offres.class).enregistrer(apres.apply(offre)).id();
        });
    }

    /** A centre in an empty database. */
    static void centre(ModeleDeTest modele) {
        new TransactionTemplate(modele.bean(PlatformTransactionManager.class))
                .executeWithoutResult(etat -> centre(modele.bean(EntityManager.class)));
    }

    private static CentreGestion centre(EntityManager base) {
        CentreGestion centre = new CentreGestion("0350936C", "SCI", "Centre SCI", "sci@univ.example.org");
        base.persist(centre);
        return centre;
    }

    /** The company of the tests, created when it is not there. @return its id */
    public static long structure(ModeleDeTest modele) {
        var trouvees = modele.bean(RechercherStructures.class).executer(Acteurs.baip(), "73282932000074", 1);
        return trouvees.lignes().isEmpty()
                ? modele.bean(CreerStructure.class)
                        .executer(Acteurs.baip(), UneConvention.uneEntreprise())
                        .id()
                : trouvees.lignes().get(0).id();
    }
}
