package org.entstage.convention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.CascadeType;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import javax.persistence.OneToMany;
import org.entstage.circuit.Avancement;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.EtatEtape;
import org.entstage.circuit.NatureEtape;
import org.entstage.circuit.Pas;
import org.entstage.circuit.Statut;

/**
 * The steps of one convention. They are those that its centre had when it was first handed in: a later change of the
 * centre's does not touch it. Where it stands is told by its history.
 */
@Embeddable
class CircuitSuivi {

    @Column(name = "circuit")
    private String texte;

    @OneToMany(mappedBy = "convention", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<EtapeAFaire> aFaire = new ArrayList<>();

    protected CircuitSuivi() {}

    /** Takes the steps over when it has none yet. */
    void commencer(Circuit circuit) {
        texte = texte == null ? circuit.ecrire() : texte;
    }

    /** Whether it was handed in before. */
    boolean commence() {
        return texte != null;
    }

    /** Those shipped, for conventions handed in before steps were kept. */
    Circuit circuit() {
        return lire(texte);
    }

    /** @param texte null for those shipped */
    static Circuit lire(String texte) {
        return texte == null ? Circuit.LIVRE : Circuit.lire(texte).orElse(Circuit.LIVRE);
    }

    Avancement avancement(List<LigneHistorique> histoire) {
        return Avancement.de(
                circuit(),
                histoire.stream().flatMap(ligne -> pas(ligne).stream()).toList());
    }

    private static List<Pas> pas(LigneHistorique ligne) {
        return switch (ligne.transition()) {
            case SOUMISE -> List.of(pas(Pas.Sorte.DEPART, ligne));
            case CORRIGEE -> List.of(pas(Pas.Sorte.REPRISE, ligne));
            case ETAPE_FAITE -> List.of(pas(Pas.Sorte.FAITE, ligne));
            case ETAPE_ANNULEE -> List.of(pas(Pas.Sorte.ANNULEE, ligne));
            case REFUSEE, RETIREE, ANNULEE -> List.of(pas(Pas.Sorte.RENVOI, ligne));
            case VALIDEE -> List.of(pas(ligne.etape() == null ? Pas.Sorte.ACHEVEE : Pas.Sorte.FAITE, ligne));
            case CREEE,
                    MODIFIEE,
                    DEROGATION,
                    DEROGATION_RETIREE,
                    DEPLACEE,
                    COMPLETEE_ACCUEIL,
                    LIEN_ENVOYE,
                    LIEN_REVOQUE,
                    AVENANT_COMMENCE,
                    AVENANT_SOUMIS,
                    AVENANT_ETAPE_FAITE,
                    AVENANT_REFUSE,
                    AVENANT_RETIRE,
                    AVENANT_VALIDE,
                    AVENANT_ANNULE,
                    SIGNATURE_RECUE,
                    SIGNATURE_RETIREE,
                    SIGNATURES_DEMANDEES,
                    SIGNATURE_REFUSEE,
                    SIGNATURES_COMPLETES,
                    SIGNATURES_REPRISES,
                    PIECE_DEPOSEE,
                    PIECE_RETIREE,
                    PIECE_ACCEPTEE,
                    PIECE_REFUSEE,
                    FORMULAIRE_DEPOSE,
                    FORMULAIRE_RETIRE,
                    FIN_VALIDEE,
                    FIN_NON_VALIDEE -> List.of();
        };
    }

    private static Pas pas(Pas.Sorte sorte, LigneHistorique ligne) {
        return new Pas(sorte, ligne.etape(), ligne.quand(), ligne.nom());
    }

    /** Keeps what is to be done as rows of its own; what waits on avenants waits as long as the convention holds. */
    void actualiser(Convention convention, List<LigneHistorique> histoire) {
        if (convention.etat() != EtatConvention.VALIDEE) {
            aFaire.removeIf(ligne -> ligne.avenant() != null);
        }
        tenir(convention, null, avancement(histoire), convention.saisieStage().debut());
    }

    /** The same for an avenant. */
    void actualiser(Convention convention, Avenant avenant) {
        tenir(convention, avenant.id(), avenant.avancement(), avenant.saisie().presse());
    }

    private void tenir(Convention convention, Long avenant, Avancement avancement, LocalDate jour) {
        Map<NatureEtape, EtatEtape> ouvertes = avancement.etats().stream()
                .filter(etat -> etat.statut() == Statut.A_FAIRE)
                .collect(Collectors.toMap(etat -> etat.etape().nature(), Function.identity()));
        aFaire.removeIf(ligne -> Objects.equals(ligne.avenant(), avenant) && !ouvertes.containsKey(ligne.nature()));
        for (EtapeAFaire ligne : aFaire) {
            if (Objects.equals(ligne.avenant(), avenant)) {
                ligne.suivre(ouvertes.remove(ligne.nature()), jour);
            }
        }
        ouvertes.values().forEach(etat -> aFaire.add(new EtapeAFaire(convention, avenant, etat, jour)));
    }
}
