package org.entstage.offre.entreprise;

import java.time.LocalDate;
import java.time.LocalDateTime;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.FetchType;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import javax.persistence.Version;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Geste;
import org.entstage.lien.Destinataire;
import org.entstage.structureaccueil.StructureAccueil;

/**
 * A partnership agreement: the company asks for it by the text that it read, the staff agrees and says for how long. It ends
 * by itself after its last day, or before by the staff.
 */
@Entity
@Table(name = "entreprise_accord")
public class AccordPartenariat {

    private static final int MOTIF = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "structure_id")
    private StructureAccueil structure;

    @Enumerated(EnumType.STRING)
    private EtatAccord etat;

    @Column(columnDefinition = "longtext")
    private String texte;

    @Column(name = "signataire_nom")
    private String signataireNom;

    @Column(name = "signataire_fonction")
    private String signataireFonction;

    @Column(name = "demande_par")
    private String demandePar;

    private String courriel;
    private String langue;

    @Column(name = "demande_le")
    private LocalDateTime demandeLe;

    private LocalDate debut;
    private LocalDate fin;

    @Column(name = "decide_par")
    private String decidePar;

    @Column(name = "decide_le")
    private LocalDateTime decideLe;

    @Column(columnDefinition = "longtext")
    private String motif;

    protected AccordPartenariat() {}

    AccordPartenariat(
            String etablissement,
            StructureAccueil structure,
            String texte,
            String signataireNom,
            String signataireFonction,
            Destinataire par,
            LocalDateTime quand) {
        this.etablissement = etablissement;
        this.structure = structure;
        this.etat = EtatAccord.DEMANDE;
        this.texte = texte;
        this.signataireNom = signataireNom;
        this.signataireFonction = signataireFonction;
        this.demandePar = par.nom();
        this.courriel = par.courriel();
        this.langue = par.langue();
        this.demandeLe = quand;
    }

    /** @throws ModificationConcurrente when somebody else decided meanwhile */
    void verifier(int vue) {
        ModificationConcurrente.verifier(vue, version, "agreement " + id);
    }

    /** It holds from one day to another, both included. */
    void valider(LocalDate premier, LocalDate dernier, Geste geste) {
        exiger(EtatAccord.DEMANDE);
        new Problemes()
                .si(premier == null, "debut", "commun.obligatoire")
                .si(dernier == null, "fin", "commun.obligatoire")
                .si(
                        premier != null && dernier != null && dernier.isBefore(premier),
                        "fin",
                        "entreprise.accord.finAvantDebut")
                .si(
                        dernier != null && dernier.isBefore(geste.quand().toLocalDate()),
                        "fin",
                        "entreprise.accord.finPassee")
                .refuser();
        debut = premier;
        fin = dernier;
        decider(EtatAccord.VALIDE, null, geste);
    }

    void refuser(String raison, Geste geste) {
        exiger(EtatAccord.DEMANDE);
        raison(raison);
        decider(EtatAccord.REFUSE, raison.strip(), geste);
    }

    /** Ends it before its last day. */
    void resilier(String raison, Geste geste) {
        exiger(EtatAccord.VALIDE);
        raison(raison);
        decider(EtatAccord.RESILIE, raison.strip(), geste);
    }

    private static void raison(String raison) {
        new Problemes()
                .obligatoire("motif", raison)
                .longueur("motif", raison, MOTIF)
                .refuser();
    }

    private void exiger(EtatAccord attendu) {
        if (etat != attendu) {
            throw new RefusMetier(Probleme.general("entreprise.accord.decide"));
        }
    }

    private void decider(EtatAccord fait, String raison, Geste geste) {
        etat = fait;
        motif = raison;
        decidePar = geste.acteur().nomAffiche();
        decideLe = geste.quand();
    }

    private EtatAccord etat(LocalDate jour) {
        if (etat != EtatAccord.VALIDE) {
            return etat;
        }
        if (jour.isAfter(fin)) {
            return EtatAccord.ECHU;
        }
        return jour.isBefore(debut) ? EtatAccord.A_VENIR : EtatAccord.VALIDE;
    }

    /** Whether another one would be one too many: it waits, or holds still. */
    boolean empeche(LocalDate jour) {
        return etat == EtatAccord.DEMANDE || etat == EtatAccord.VALIDE && !jour.isAfter(fin.minusMonths(3));
    }

    Destinataire demandeur() {
        return new Destinataire(demandePar, courriel, langue);
    }

    FicheAccord fiche(LocalDate jour) {
        return new FicheAccord(
                id,
                version,
                structure.id(),
                structure.raisonSociale(),
                etat(jour),
                texte,
                signataireNom,
                signataireFonction,
                demandePar,
                demandeLe,
                debut,
                fin,
                decidePar,
                decideLe,
                motif,
                !empeche(jour));
    }

    public Long id() {
        return id;
    }

    StructureAccueil structure() {
        return structure;
    }
}
