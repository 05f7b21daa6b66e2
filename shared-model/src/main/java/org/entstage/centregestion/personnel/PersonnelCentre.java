package org.entstage.centregestion.personnel;

import java.time.LocalDate;
import java.util.Set;
import javax.persistence.Column;
import javax.persistence.EmbeddedId;
import javax.persistence.Entity;
import javax.persistence.Table;
import javax.persistence.Version;
import org.entstage.annuaire.Personne;

/** A person who works at a centre, with one role there. */
@Entity
@Table(name = "personnel_centre")
public class PersonnelCentre {

    @EmbeddedId
    private ClePersonnel cle;

    @Version
    private int version;

    private String nom;
    private String prenom;
    private String courriel;

    @Column(name = "role_code")
    private String role;

    private LocalDate debut;
    private LocalDate fin;

    private String avis;

    protected PersonnelCentre() {}

    PersonnelCentre(long centre, Personne personne) {
        this.cle = new ClePersonnel(centre, personne.login());
        this.nom = personne.nom();
        this.prenom = personne.prenom();
        this.courriel = personne.courriel();
        this.avis = "";
    }

    void modifier(SaisiePersonnel saisie) {
        role = saisie.role();
        debut = saisie.debut();
        fin = saisie.fin();
        avis = AvisPersonnel.ecrire(saisie.avis());
    }

    boolean enVigueur(LocalDate jour) {
        return (debut == null || !jour.isBefore(debut)) && (fin == null || !jour.isAfter(fin));
    }

    Set<AvisPersonnel> avis() {
        return AvisPersonnel.lire(avis);
    }

    String login() {
        return cle.login();
    }

    String role() {
        return role;
    }

    String nom() {
        return nom;
    }

    String prenom() {
        return prenom;
    }

    String courriel() {
        return courriel;
    }

    LocalDate debut() {
        return debut;
    }

    LocalDate fin() {
        return fin;
    }

    int version() {
        return version;
    }
}
