package org.entstage.convention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.persistence.CollectionTable;
import javax.persistence.Column;
import javax.persistence.ElementCollection;
import javax.persistence.Embeddable;
import javax.persistence.Embedded;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.JoinColumn;
import javax.persistence.OrderColumn;
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

    @Column(name = "presence_exceptionnelle")
    private String presenceExceptionnelle;

    private String conges;

    @Column(name = "modalites_suivi")
    private String modalitesSuivi;

    private String avantages;

    @Column(name = "reglement_interieur")
    private String reglementInterieur;

    private String assurance;
    private boolean gratifie;
    private BigDecimal montant;

    @Enumerated(EnumType.STRING)
    @Column(name = "unite_montant")
    private UniteGratification unite;

    @Column(name = "mode_paiement")
    private String modePaiement;

    @ElementCollection
    @CollectionTable(name = "convention_interruption", joinColumns = @JoinColumn(name = "convention_id"))
    @OrderColumn(name = "rang")
    private List<InterruptionEnregistree> interruptions = new ArrayList<>();

    private BigDecimal heures;

    protected DescriptionStage() {}

    DescriptionStage(SaisieStage saisie, Zone zone) {
        decrire(saisie, zone);
    }

    /** Takes over a description; its hours are counted anew. */
    void decrire(SaisieStage saisie, Zone zone) {
        type = saisie.type();
        theme = saisie.theme();
        sujet = saisie.sujet();
        activites = saisie.activites();
        competences = saisie.competences();
        debut = saisie.debut();
        fin = saisie.fin();
        semaine = new SemaineEnregistree(saisie.semaine());
        presenceExceptionnelle = saisie.presenceExceptionnelle();
        conges = saisie.conges();
        modalitesSuivi = saisie.modalitesSuivi();
        avantages = saisie.avantages();
        reglementInterieur = saisie.reglementInterieur();
        assurance = saisie.assurance();
        gratifie = saisie.gratifie();
        montant = saisie.gratifie() ? saisie.montant() : null;
        unite = saisie.gratifie() ? saisie.unite() : null;
        modePaiement = saisie.gratifie() ? saisie.modePaiement() : null;
        interruptions.clear();
        saisie.interruptions().stream().map(InterruptionEnregistree::new).forEach(interruptions::add);
        compterLesHeures(zone);
    }

    /** Counts the hours at a place; null while dates are missing or wrong. */
    void compterLesHeures(Zone zone) {
        heures = saisie().plan(zone)
                .map(CalculPresence::calculer)
                .map(Presence::heures)
                .orElse(null);
    }

    SaisieStage saisie() {
        return new SaisieStage(
                type,
                theme,
                sujet,
                activites,
                competences,
                debut,
                fin,
                semaine.valeur(),
                interruptions.stream().map(InterruptionEnregistree::valeur).toList(),
                presenceExceptionnelle,
                conges,
                modalitesSuivi,
                avantages,
                reglementInterieur,
                assurance,
                gratifie,
                montant,
                unite,
                modePaiement);
    }

    LocalDate debut() {
        return debut;
    }

    BigDecimal heures() {
        return heures;
    }
}
