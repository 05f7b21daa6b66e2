package org.entstage.offre.recherche;

import java.time.LocalDate;
import java.time.LocalDateTime;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.entstage.droits.Acteur;
import org.entstage.lien.Destinataire;

/** A search that a person keeps, and what of it was told him until when. */
@Entity
@Table(name = "offre_alerte")
public class RechercheEnregistree {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;
    private String login;

    @Column(name = "numero_etudiant")
    private String numeroEtudiant;

    private String nom;
    private String courriel;
    private String langue;
    private String libelle;

    @Column(columnDefinition = "longtext")
    private String criteres;

    @Enumerated(EnumType.STRING)
    private FrequenceAlerte frequence;

    @Column(name = "creee_le")
    private LocalDateTime creeeLe;

    @Column(name = "dite_le")
    private LocalDateTime diteLe;

    private LocalDate prochaine;

    protected RechercheEnregistree() {}

    /** @param pour to whom it is sent; without an address while none is known */
    RechercheEnregistree(
            String etablissement, Acteur acteur, Destinataire pour, CriteresOffre criteres, LocalDateTime maintenant) {
        this.etablissement = etablissement;
        this.login = acteur.login();
        this.numeroEtudiant = acteur.numeroEtudiant();
        this.nom = acteur.nomAffiche();
        this.courriel = pour.courriel();
        this.langue = pour.langue();
        this.criteres = criteres.aGarder().texte();
        this.creeeLe = maintenant;
        this.diteLe = maintenant;
        this.frequence = FrequenceAlerte.JAMAIS;
    }

    /** Names it, and says how often it is sent. What appeared before is not sent. */
    void regler(String nouveauLibelle, FrequenceAlerte voulue, LocalDateTime maintenant) {
        libelle = nouveauLibelle;
        if (frequence == FrequenceAlerte.JAMAIS) {
            diteLe = maintenant;
        }
        frequence = voulue;
        prochaine = voulue.apres(maintenant.toLocalDate());
    }

    /** It is kept, and not sent any more. */
    void arreter() {
        frequence = FrequenceAlerte.JAMAIS;
        prochaine = null;
    }

    /** All that appeared until now is told; the next time is set. */
    void dite(LocalDateTime maintenant) {
        diteLe = maintenant;
        prochaine = frequence.apres(maintenant.toLocalDate());
    }

    /** Whether it is due on that day. */
    boolean due(LocalDate jour) {
        return prochaine != null && !prochaine.isAfter(jour) && courriel != null;
    }

    boolean appartientA(Acteur acteur) {
        return login.equals(acteur.login());
    }

    /** As an object of a link. */
    static String objet(long id) {
        return "alerte:" + id;
    }

    Destinataire destinataire() {
        return new Destinataire(nom, courriel, langue);
    }

    LigneRecherche ligne() {
        return new LigneRecherche(id, version, libelle, criteres(), frequence, courriel);
    }

    CriteresOffre criteres() {
        return CriteresOffre.lire(criteres);
    }

    public Long id() {
        return id;
    }

    int version() {
        return version;
    }

    String login() {
        return login;
    }

    String libelle() {
        return libelle;
    }

    String numeroEtudiant() {
        return numeroEtudiant;
    }

    LocalDateTime diteLe() {
        return diteLe;
    }
}
