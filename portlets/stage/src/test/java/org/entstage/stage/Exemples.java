package org.entstage.stage;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entstage.centregestion.FicheCentre;
import org.entstage.circuit.Avancement;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.EtatEtape;
import org.entstage.circuit.NatureEtape;
import org.entstage.circuit.Pas;
import org.entstage.commun.AnneeUniversitaire;
import org.entstage.commun.PageDe;
import org.entstage.commun.Total;
import org.entstage.convention.ApercuStage;
import org.entstage.convention.ChampConvention;
import org.entstage.convention.Changement;
import org.entstage.convention.ChoixInscription;
import org.entstage.convention.DeclarationsDemandees;
import org.entstage.convention.EtatConvention;
import org.entstage.convention.EtatDesSignatures;
import org.entstage.convention.ExamenConvention;
import org.entstage.convention.FicheConvention;
import org.entstage.convention.FicheEtudiant;
import org.entstage.convention.FicheReferent;
import org.entstage.convention.Formation;
import org.entstage.convention.LigneConvention;
import org.entstage.convention.LigneHistorique;
import org.entstage.convention.PartiesFigees;
import org.entstage.convention.PossibilitesConvention;
import org.entstage.convention.PreparationConvention;
import org.entstage.convention.SaisieDeclarations;
import org.entstage.convention.SaisieInformations;
import org.entstage.convention.SaisieLieu;
import org.entstage.convention.SaisieStage;
import org.entstage.convention.SignaturesEnListe;
import org.entstage.convention.Transition;
import org.entstage.convention.TuteurDeConvention;
import org.entstage.convention.regles.Constat;
import org.entstage.convention.regles.Niveau;
import org.entstage.gratification.BaremesLivres;
import org.entstage.gratification.CalculGratification;
import org.entstage.gratification.DemandeGratification;
import org.entstage.gratification.UniteGratification;
import org.entstage.nomenclature.RevisionNaf;
import org.entstage.presence.CalculPresence;
import org.entstage.presence.DemiJournee;
import org.entstage.presence.Interruption;
import org.entstage.presence.PlanDePresence;
import org.entstage.presence.Presence;
import org.entstage.presence.SemaineType;
import org.entstage.presence.Zone;
import org.entstage.scolarite.Adresse;
import org.entstage.scolarite.Coordonnees;
import org.entstage.scolarite.DossierScolaire;
import org.entstage.scolarite.Identite;
import org.entstage.scolarite.InscriptionEtape;
import org.entstage.scolarite.PartieDossier;
import org.entstage.structureaccueil.FicheStructure;
import org.mockito.Mockito;

/** What the domain would answer; all names are invented. */
public final class Exemples {

    public static final String NOM_LONG = "d'Aubigné-Saint-Hilaire de La Rochefoucauld";

    private Exemples() {}

    public static FicheCentre centre() {
        return new FicheCentre(3, "DROIT", "Centre de gestion Droit", "stages-droit@univ.example.org", null);
    }

    public static FicheStructure structure() {
        return new FicheStructure(
                12,
                "Menuiserie <Exemple> & Fils",
                "73282932000074",
                "1 rue du Port",
                null,
                "35000",
                "Rennes",
                "FR",
                "ENT-PRIV",
                "+33299000000",
                "contact@menuiserie.example.org",
                "Dominique Patron",
                "Gérante",
                "54",
                "11",
                "43.32A",
                RevisionNaf.REV2,
                4);
    }

    /** A draft in which only the registration is known. */
    public static FicheConvention brouillonVide() {
        SaisieStage stage = new SaisieStage(
                "FI-OBL",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                "Congés",
                "Suivi",
                "Avantages",
                null,
                null,
                true,
                null,
                null,
                "VIREMENT");
        return fiche(
                EtatConvention.BROUILLON,
                null,
                SaisieLieu.VIDE,
                stage,
                null,
                new PossibilitesConvention(
                        true, true, List.of(), false, true, true, false, false, List.of(), false, false),
                List.of(
                        constat("structure", "convention.regle.M00"),
                        constat("lieu.tuteurNom", "convention.regle.M02T"),
                        constat("debut", "convention.regle.M05D"),
                        constat("referent", "convention.regle.M02R")),
                null);
    }

    /** A complete convention in a state, for who may do all with it. */
    public static FicheConvention complete(EtatConvention etat, String motif) {
        return fiche(
                etat,
                structure(),
                lieu(),
                stage(),
                new FicheReferent("prof", "Mme", "Modèle", "Claude", "claude.modele@univ.example.org", null),
                new PossibilitesConvention(
                        etat.modifiableParEtudiant(),
                        etat.modifiableParEtudiant(),
                        etat == EtatConvention.SOUMISE ? List.of(NatureEtape.VALIDATION_CENTRE) : List.of(),
                        etat == EtatConvention.SOUMISE,
                        false,
                        true,
                        etat == EtatConvention.SOUMISE,
                        false,
                        etat == EtatConvention.SOUMISE ? List.of(NatureEtape.VALIDATION_PEDAGOGIQUE) : List.of(),
                        etat == EtatConvention.SOUMISE,
                        etat == EtatConvention.VALIDEE),
                List.of(new Constat(
                        "R05", Niveau.AVERTISSEMENT, "fin", "convention.regle.R05", List.of(868, 924), "L124-5")),
                motif);
    }

    public static SaisieLieu lieu() {
        return new SaisieLieu(
                "Atelier",
                "1 rue du Port",
                null,
                "35000",
                "Rennes",
                "FR",
                "M.",
                "Tuteur",
                "Louis",
                "Chef d'atelier",
                "louis@menuiserie.example.org",
                "+33299000001");
    }

    public static SaisieStage stage() {
        return new SaisieStage(
                "FI-OBL",
                "INFO",
                "Étude <b>du</b> bois",
                "Mesurer\net noter",
                "Apprendre",
                LocalDate.of(2026, 2, 2),
                LocalDate.of(2026, 7, 31),
                SemaineType.TRENTE_CINQ_HEURES,
                List.of(new Interruption(
                        LocalDate.of(2026, 4, 20),
                        DemiJournee.APRES_MIDI,
                        LocalDate.of(2026, 4, 24),
                        DemiJournee.MATIN)),
                null,
                "Congés",
                "Suivi",
                "Avantages",
                null,
                "Assureur Exemple 123",
                true,
                new BigDecimal("650"),
                UniteGratification.MOIS,
                "VIREMENT");
    }

    /** What a description amounts to in metropolitan France, at the legal minimum. */
    static ApercuStage apercu(SaisieStage stage) {
        if (stage.debut() == null) {
            return new ApercuStage(stage, Zone.METROPOLE, Zone.METROPOLE, false, null, null, List.of());
        }
        Presence presence = CalculPresence.calculer(
                PlanDePresence.regulier(stage.debut(), stage.fin(), stage.semaine(), Zone.METROPOLE)
                        .avecInterruptions(stage.interruptions())
                        .avecConges(stage.horaires().conges())
                        .avecFeriesTravailles(stage.horaires().feriesTravailles()));
        return new ApercuStage(
                stage,
                Zone.METROPOLE,
                Zone.METROPOLE,
                true,
                presence,
                new CalculGratification(new BaremesLivres())
                        .calculer(DemandeGratification.de(presence, Zone.METROPOLE)),
                List.of());
    }

    private static FicheConvention fiche(
            EtatConvention etat,
            FicheStructure structure,
            SaisieLieu lieu,
            SaisieStage stage,
            FicheReferent referent,
            PossibilitesConvention possibilites,
            List<Constat> constats,
            String motif) {
        Formation formation = Mockito.mock(Formation.class);
        Mockito.when(formation.libelleEtape()).thenReturn("Master 2 Droit du bois");
        Mockito.when(formation.volumeHoraire()).thenReturn(new BigDecimal("450"));
        return new FicheConvention(
                7,
                4,
                "2026-000007",
                new AnneeUniversitaire(2026),
                etat,
                centre(),
                new FicheEtudiant(
                        "20260001", "Mme", NOM_LONG, "Camille", LocalDate.of(2004, 5, 6), "c@univ.example.org"),
                formation,
                null,
                new SaisieInformations(
                        "2 place de la Mairie",
                        null,
                        "35000",
                        "Rennes",
                        "France",
                        "+33612345678",
                        null,
                        null,
                        null,
                        null),
                structure,
                lieu,
                true,
                stage,
                SaisieDeclarations.AUCUNE,
                new DeclarationsDemandees(false, false, formation.cesure(), true, false),
                referent,
                stage.debut() == null ? null : new BigDecimal("868"),
                null,
                new ExamenConvention(constats, etat.prochain()),
                possibilites,
                etat == EtatConvention.BROUILLON ? List.of() : etapes(),
                etat == EtatConvention.A_CORRIGER ? List.of(ChampConvention.DATES, ChampConvention.SUJET) : List.of(),
                motif,
                null,
                LocalDateTime.of(2026, 11, 21, 9, 5),
                List.of(
                        new LigneHistorique(
                                LocalDateTime.of(2026, 11, 20, 8, 0), "Camille Exemple", Transition.CREEE, null, null),
                        new LigneHistorique(
                                LocalDateTime.of(2026, 11, 20, 9, 0),
                                "Claude Modèle",
                                Transition.MODIFIEE,
                                "STAGE",
                                null,
                                null,
                                null,
                                "Dominique Modèle",
                                "mes-stagiaires",
                                List.of(),
                                List.of(
                                        new Changement(ChampConvention.DATES, "2026-02-02", "2026-02-09"),
                                        new Changement(ChampConvention.SUJET, null, "<b>Sujet</b>")),
                                null)),
                PartiesFigees.AUCUNE,
                signatures(etat),
                null);
    }

    /** Two of five have signed what is validated. */
    private static EtatDesSignatures signatures(EtatConvention etat) {
        boolean validee = etat == EtatConvention.VALIDEE;
        return new EtatDesSignatures(Stream.of(NatureEtape.values())
                .filter(NatureEtape::signature)
                .map(nature -> new EtatDesSignatures.Partie(
                        nature,
                        true,
                        validee && nature.ordinal() <= NatureEtape.SIGNATURE_TUTEUR.ordinal()
                                ? LocalDate.of(2026, 11, 21)
                                : null,
                        false,
                        null,
                        null))
                .toList());
    }

    /** One done, one late, one to come. */
    private static List<EtatEtape> etapes() {
        LocalDateTime soumise = LocalDateTime.of(2026, 1, 5, 9, 0);
        Circuit circuit = Circuit.lire(
                        "1 SOUMISSION; 2 VALIDATION_PEDAGOGIQUE; 3 VALIDATION_CENTRE@zoe 5//;" + " 4 AVIS_COMPOSANTE?")
                .orElseThrow();
        return Avancement.de(
                        circuit,
                        List.of(
                                new Pas(Pas.Sorte.DEPART, null, soumise, "Camille Exemple"),
                                new Pas(
                                        Pas.Sorte.FAITE,
                                        NatureEtape.VALIDATION_PEDAGOGIQUE,
                                        soumise.plusDays(1),
                                        "Claude Modèle")))
                .etats();
    }

    private static Constat constat(String champ, String cle) {
        return new Constat("M", Niveau.BLOQUANT, champ, cle, List.of(), "");
    }

    public static LigneConvention ligne(long id, EtatConvention etat) {
        return new LigneConvention(
                id,
                2026,
                etat,
                NOM_LONG,
                "Jean-Christophe",
                "20260001",
                "Master 2 Droit du bois",
                "Centre Droit",
                etat == EtatConvention.BROUILLON ? null : "Menuiserie Exemple",
                "Rennes",
                "=HYPERLINK(\"x\")",
                "Modèle",
                "Claude",
                LocalDate.of(2026, 2, 2),
                LocalDate.of(2026, 7, 31),
                new BigDecimal("868"),
                LocalDateTime.of(2026, 11, 21, 9, 5),
                3,
                etat == EtatConvention.SOUMISE,
                SignaturesEnListe.AUCUNE);
    }

    public static PageDe<LigneConvention> page(int total, LigneConvention... lignes) {
        return new PageDe<>(List.of(lignes), 1, 25, Total.de(total));
    }

    public static InscriptionEtape inscription(String code, boolean payee) {
        return new InscriptionEtape(
                2026,
                code,
                "1",
                "Étape " + code,
                null,
                null,
                null,
                "DRT",
                "UFR Droit",
                "FI",
                "Formation initiale",
                false,
                payee,
                false,
                null,
                "M",
                null,
                new BigDecimal("450"),
                List.of());
    }

    public static PreparationConvention preparation(Set<PartieDossier> manquantes, ChoixInscription... choix) {
        DossierScolaire dossier = new DossierScolaire(
                "20260001",
                manquantes.contains(PartieDossier.IDENTITE)
                        ? null
                        : new Identite("Exemple", null, "Camille", "Mme", LocalDate.of(2004, 5, 6), null),
                manquantes.contains(PartieDossier.COORDONNEES)
                        ? null
                        : new Coordonnees(
                                new Adresse("2 place de la Mairie", null, null, "35000", "Rennes", "FRANCE", "100"),
                                null,
                                "0612345678",
                                null,
                                "c@univ.example.org"),
                List.of(),
                manquantes,
                Instant.parse("2026-11-21T09:00:00Z"));
        return new PreparationConvention("20260001", dossier, false, List.of(choix), List.of());
    }

    static TuteurDeConvention tuteur(long id) {
        return new TuteurDeConvention(
                id, 3, "SCI", "M1INF", null, "etudiant", "Guide", "Noa", "Cheffe", "noa@example.org", "+33299000001");
    }
}
