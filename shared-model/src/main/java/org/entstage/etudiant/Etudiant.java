package org.entstage.etudiant;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.entstage.commun.Texte;

/**
 * A student for whom a convention was begun. The student records stay the master: identity is taken over again each
 * time a convention begins, and only what a convention prints or a list shows is kept.
 */
@Entity
@Table(name = "etudiant")
public class Etudiant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;
    private String numero;
    private String login;
    private String civilite;
    private String nom;
    private String prenom;

    @Column(name = "date_naissance")
    private LocalDate dateNaissance;

    private String courriel;
    private String recherche;

    protected Etudiant() {}

    /**
     * @param etablissement UAI of the institution
     * @param numero number in the student records, text with its leading zeros
     */
    public Etudiant(String etablissement, String numero, IdentiteEtudiant identite) {
        this.etablissement = etablissement;
        this.numero = numero;
        mettreAJour(identite);
    }

    /** Takes over what is known today; what is not known today keeps its last value. */
    public void mettreAJour(IdentiteEtudiant identite) {
        nom = identite.nom();
        prenom = identite.prenom();
        recherche = Texte.normaliser(nom + " " + prenom);
        login = identite.login() == null ? login : identite.login();
        civilite = identite.civilite() == null ? civilite : identite.civilite();
        dateNaissance = identite.dateNaissance() == null ? dateNaissance : identite.dateNaissance();
        courriel = identite.courriel() == null ? courriel : identite.courriel();
    }

    public Long id() {
        return id;
    }

    public String numero() {
        return numero;
    }

    public String login() {
        return login;
    }

    public String civilite() {
        return civilite;
    }

    public String nom() {
        return nom;
    }

    public String prenom() {
        return prenom;
    }

    public LocalDate dateNaissance() {
        return dateNaissance;
    }

    public String courriel() {
        return courriel;
    }

    /** Name and first name as lists search them. */
    public String recherche() {
        return recherche;
    }
}
