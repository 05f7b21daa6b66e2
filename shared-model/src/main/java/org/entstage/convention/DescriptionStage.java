package org.entstage.convention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import javax.persistence.CollectionTable;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.ElementCollection;
import javax.persistence.Embeddable;
import javax.persistence.Embedded;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.JoinColumn;
import javax.persistence.OrderColumn;
import org.entstage.gratification.ModeVersement;
import org.entstage.gratification.UniteGratification;
import org.entstage.presence.CalculPresence;
import org.entstage.presence.Presence;
import org.entstage.presence.Zone;

/** What the trainee does, when and for how many hours, and for what pay. */
@Embeddable
class DescriptionStage {

    @Column(name = "type_convention")
    private String type;

    private String theme;
    private String sujet;

    @Column(columnDefinition = "longtext")
    private String activites;

    @Column(columnDefinition = "longtext")
    private String competences;

    private LocalDate debut;
    private LocalDate fin;

    @Embedded
    private SemaineEnregistree semaine;

    @Column(columnDefinition = "longtext")
    private String details;

    @Column(name = "sujet_confidentiel")
    private Boolean confidentiel;

    @Embedded
    private ClausesEcrites clauses;

    private boolean gratifie;
    private BigDecimal montant;

    @Enumerated(EnumType.STRING)
    @Column(name = "unite_montant")
    private UniteGratification unite;

    @Column(name = "base_montant")
    private String base;

    @Column(name = "mode_paiement")
    private String modePaiement;

    @ElementCollection
    @CollectionTable(name = "convention_interruption", joinColumns = @JoinColumn(name = "convention_id"))
    @OrderColumn(name = "rang")
    private List<InterruptionEnregistree> interruptions = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Zone zone;

    @Convert(converter = PlanEnJson.class)
    @Column(name = "plan_particulier", columnDefinition = "longtext")
    private PlanEcrit plan;

    private String devise;

    @Enumerated(EnumType.STRING)
    private ModeVersement versement;

    @Column(name = "minimum_conventionnel")
    private BigDecimal minimumConventionnel;

    private BigDecimal heures;

    protected DescriptionStage() {}

    DescriptionStage(SaisieStage saisie, Zone duLieu) {
        decrire(saisie, duLieu);
    }

    /** Takes over a description; its hours are counted anew. */
    void decrire(SaisieStage saisie, Zone duLieu) {
        type = saisie.type();
        theme = saisie.theme();
        sujet = saisie.sujet();
        activites = saisie.activites();
        competences = saisie.competences();
        debut = saisie.debut();
        fin = saisie.fin();
        semaine = new SemaineEnregistree(saisie.semaine());
        details = saisie.contenu().details();
        confidentiel = saisie.contenu().confidentiel();
        clauses = new ClausesEcrites(saisie.clauses());
        gratifie = saisie.gratifie();
        montant = saisie.gratifie() ? saisie.montant() : null;
        unite = saisie.gratifie() ? saisie.unite() : null;
        base = montant == null ? null : saisie.remuneration().base();
        modePaiement = saisie.gratifie() ? saisie.modePaiement() : null;
        devise = saisie.remuneration().enEuros() ? null : saisie.remuneration().devise();
        versement = saisie.gratifie() ? saisie.remuneration().versement() : null;
        minimumConventionnel = saisie.remuneration().minimumConventionnel();
        zone = saisie.horaires().zone();
        plan = PlanEcrit.de(saisie.horaires());
        interruptions.clear();
        saisie.interruptions().stream().map(InterruptionEnregistree::new).forEach(interruptions::add);
        compterLesHeures(duLieu);
    }

    /** The place has moved: what staff corrected for the former one is forgotten, and the hours are counted anew. */
    void deplacer(Zone duLieu) {
        zone = null;
        compterLesHeures(duLieu);
    }

    /** Takes over the public holidays that the place's own list holds now. */
    void celebrer(SortedMap<LocalDate, String> feriesLocaux, Zone duLieu) {
        decrire(saisie().au(duLieu, feriesLocaux), duLieu);
    }

    /** Counts the hours at a place; null while dates are missing or wrong. */
    void compterLesHeures(Zone duLieu) {
        heures = saisie().plan(duLieu)
                .map(CalculPresence::calculer)
                .map(Presence::heures)
                .orElse(null);
    }

    SaisieStage saisie() {
        return new SaisieStage(
                new ContenuDuStage(
                        type, theme, sujet, activites, competences, details, Boolean.TRUE.equals(confidentiel)),
                debut,
                fin,
                horaires(),
                clauses == null ? new ClausesEcrites().valeur() : clauses.valeur(),
                new RemunerationPrevue(
                        gratifie, montant, unite, base, devise, versement, modePaiement, minimumConventionnel));
    }

    private HorairesPrevus horaires() {
        PlanEcrit ecrit = plan == null ? PlanEcrit.VIDE : plan;
        return ecrit.horaires(
                semaine.valeur(),
                interruptions.stream().map(InterruptionEnregistree::valeur).toList(),
                zone);
    }

    LocalDate debut() {
        return debut;
    }

    BigDecimal heures() {
        return heures;
    }
}
