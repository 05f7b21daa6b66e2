package org.entstage.convention.regles;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entstage.gratification.BaremesLivres;
import org.entstage.gratification.CalculGratification;
import org.entstage.gratification.DemandeGratification;
import org.entstage.gratification.MontantPropose;
import org.entstage.gratification.UniteGratification;
import org.entstage.presence.CalculPresence;
import org.entstage.presence.PlanDePresence;
import org.entstage.presence.Presence;
import org.entstage.presence.SemaineType;
import org.entstage.presence.Zone;

/** Facts of a convention that breaks no rule (two months, 301 h), with one thing changed at a time. */
final class FaitsDeTest {

    private String tuteur = "Paul Exemple";
    private String referent = "Odile Modèle";
    private String organisme = "Ateliers Fictifs";
    private FaitsConvention.Cursus cursus = new FaitsConvention.Cursus(
            "Master Exemple",
            new BigDecimal("450"),
            false,
            false,
            LocalDate.of(2025, 9, 1),
            LocalDate.of(2026, 8, 31),
            "FI-OBL",
            "M");
    private LocalDate debut = LocalDate.of(2026, 4, 1);
    private LocalDate fin = LocalDate.of(2026, 6, 5);
    private SemaineType semaine = SemaineType.TRENTE_CINQ_HEURES;
    private Zone zone = Zone.METROPOLE;
    private UnaryOperator<PlanDePresence> plan = UnaryOperator.identity();
    private BigDecimal autresHeures = BigDecimal.ZERO;
    private MontantPropose montant;
    private String modePaiement;
    private final Map<String, Object> declarations = new HashMap<>(Map.of(
            "assuranceDu",
            LocalDate.of(2025, 9, 1),
            "assuranceAu",
            LocalDate.of(2026, 12, 31),
            "poste",
            "Assistant de mesure",
            "aucuneTacheDangereuse",
            true,
            "heuresPresentiel",
            new BigDecimal("300"),
            "remunereParOrganisme",
            false,
            "autreContrat",
            false,
            "parenteTuteur",
            false,
            "motif",
            "Projet d'études"));
    private LocalDate naissance = LocalDate.of(2003, 5, 12);
    private FaitsConvention.Hote hote = new FaitsConvention.Hote(50, false, "FR", false);
    private Entourage entourage = Entourage.VIDE;
    private BigDecimal rappel;
    private FaitsConvention.Textes textes =
            new FaitsConvention.Textes("Mesurer", "Relever des données", "Un appel par mois", null, null);

    static FaitsDeTest uneConvention() {
        return new FaitsDeTest();
    }

    FaitsDeTest chez(String valeur) {
        organisme = valeur;
        return this;
    }

    FaitsDeTest tuteur(String valeur) {
        tuteur = valeur;
        return this;
    }

    FaitsDeTest referent(String valeur) {
        referent = valeur;
        return this;
    }

    FaitsDeTest cursus(String intitule, String heures) {
        cursus = new FaitsConvention.Cursus(
                intitule,
                heures == null ? null : new BigDecimal(heures),
                false,
                false,
                LocalDate.of(2025, 9, 1),
                LocalDate.of(2026, 8, 31),
                "FI-OBL",
                "M");
        return this;
    }

    FaitsDeTest enCesure() {
        cursus = new FaitsConvention.Cursus(
                cursus.intitule(),
                null,
                true,
                false,
                LocalDate.of(2025, 9, 1),
                LocalDate.of(2026, 8, 31),
                "CESURE",
                "M");
        return this;
    }

    FaitsDeTest enFormationContinue() {
        cursus = new FaitsConvention.Cursus(
                cursus.intitule(),
                cursus.volumeHoraire(),
                false,
                true,
                LocalDate.of(2025, 9, 1),
                LocalDate.of(2026, 8, 31),
                "FC",
                "M");
        return this;
    }

    FaitsDeTest du(String valeurDebut, String valeurFin) {
        debut = valeurDebut == null ? null : LocalDate.parse(valeurDebut);
        fin = valeurFin == null ? null : LocalDate.parse(valeurFin);
        return this;
    }

    FaitsDeTest semaine(SemaineType valeur) {
        semaine = valeur;
        return this;
    }

    FaitsDeTest enZone(Zone valeur) {
        zone = valeur;
        return this;
    }

    FaitsDeTest plan(UnaryOperator<PlanDePresence> changement) {
        plan = changement;
        return this;
    }

    FaitsDeTest deNuit() {
        return declare("presenceDeNuit", true);
    }

    /** @param valeur null for what nobody said */
    FaitsDeTest declare(String quoi, Object valeur) {
        declarations.put(quoi, valeur);
        return this;
    }

    FaitsDeTest ne(String jour) {
        naissance = jour == null ? null : LocalDate.parse(jour);
        return this;
    }

    FaitsDeTest hote(Integer effectif, Boolean organismePublic, String pays) {
        hote = new FaitsConvention.Hote(effectif, organismePublic, pays, false);
        return this;
    }

    FaitsDeTest outreMer() {
        return outreMer("FR");
    }

    FaitsDeTest outreMer(String pays) {
        hote = new FaitsConvention.Hote(50, false, pays, true);
        return this;
    }

    FaitsDeTest entoure(Entourage valeur) {
        entourage = valeur;
        return this;
    }

    FaitsDeTest rappel(String euros) {
        rappel = new BigDecimal(euros);
        return this;
    }

    FaitsDeTest inscrit(String du, String au) {
        cursus = new FaitsConvention.Cursus(
                cursus.intitule(),
                cursus.volumeHoraire(),
                cursus.cesure(),
                cursus.formationContinue(),
                du == null ? null : LocalDate.parse(du),
                au == null ? null : LocalDate.parse(au),
                cursus.type(),
                cursus.cursusLmd());
        return this;
    }

    FaitsDeTest type(String type, String lmd) {
        cursus = new FaitsConvention.Cursus(
                cursus.intitule(),
                cursus.volumeHoraire(),
                cursus.cesure(),
                cursus.formationContinue(),
                cursus.inscritDu(),
                cursus.inscritAu(),
                type,
                lmd);
        return this;
    }

    FaitsDeTest autresHeures(String heures) {
        autresHeures = new BigDecimal(heures);
        return this;
    }

    FaitsDeTest payee(String euros, UniteGratification unite) {
        return payee(euros, unite, "EUR");
    }

    FaitsDeTest payee(String valeur, UniteGratification unite, String devise) {
        montant = new MontantPropose(new BigDecimal(valeur), unite, devise);
        modePaiement = "virement";
        return this;
    }

    FaitsDeTest sansModeDePaiement() {
        modePaiement = null;
        return this;
    }

    FaitsDeTest competences(String valeur) {
        textes = new FaitsConvention.Textes(
                valeur, textes.activites(), textes.modalitesSuivi(), textes.presenceExceptionnelle(), textes.conges());
        return this;
    }

    FaitsDeTest activites(String valeur) {
        textes = new FaitsConvention.Textes(
                textes.competences(),
                valeur,
                textes.modalitesSuivi(),
                textes.presenceExceptionnelle(),
                textes.conges());
        return this;
    }

    FaitsDeTest suivi(String valeur) {
        textes = new FaitsConvention.Textes(
                textes.competences(), textes.activites(), valeur, textes.presenceExceptionnelle(), textes.conges());
        return this;
    }

    FaitsDeTest presenceExceptionnelle(String valeur) {
        textes = new FaitsConvention.Textes(
                textes.competences(), textes.activites(), textes.modalitesSuivi(), valeur, textes.conges());
        return this;
    }

    FaitsDeTest reglement(Boolean applicable, String clauses) {
        textes = new FaitsConvention.Textes(
                textes.competences(),
                textes.activites(),
                textes.modalitesSuivi(),
                textes.presenceExceptionnelle(),
                textes.conges(),
                applicable,
                clauses);
        return this;
    }

    FaitsDeTest conges(String valeur) {
        textes = new FaitsConvention.Textes(
                textes.competences(),
                textes.activites(),
                textes.modalitesSuivi(),
                textes.presenceExceptionnelle(),
                valeur);
        return this;
    }

    FaitsConvention faits() {
        Presence presence = debut == null || fin == null || fin.isBefore(debut)
                ? null
                : CalculPresence.calculer(plan.apply(PlanDePresence.regulier(debut, fin, semaine, zone)));
        return new FaitsConvention(
                new FaitsConvention.Personnes(
                        "Camille Durand-Fictif",
                        naissance,
                        organisme,
                        tuteur,
                        "Rose Gérante",
                        referent,
                        "Jean Président"),
                cursus,
                new FaitsConvention.Periode(
                        debut, fin, LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31), presence, autresHeures, 2025),
                new FaitsConvention.Remuneration(
                        montant,
                        modePaiement,
                        presence == null
                                ? null
                                : new CalculGratification(new BaremesLivres())
                                        .calculer(DemandeGratification.de(presence, zone)
                                                .avecAutresConventions(autresHeures)),
                        rappel),
                textes,
                hote,
                entourage,
                declarations());
    }

    private Declarations declarations() {
        RecordComponent[] composants = Declarations.class.getRecordComponents();
        assertThat(Stream.of(composants).map(RecordComponent::getName)).containsAll(declarations.keySet());
        try {
            return (Declarations) Declarations.class.getConstructors()[0].newInstance(Stream.of(composants)
                    .map(c -> declarations.get(c.getName()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
