/** The mark of Lingban: a tick with a head, a person who leads the way and gets it done. */
export const Mark = () => (
  <svg className="mark" viewBox="0 0 64 64" aria-hidden="true">
    <path
      d="M15 35.5 27 47.5 50 22"
      fill="none"
      stroke="currentColor"
      strokeWidth="7.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
    <circle className="mark-head" cx="27" cy="22" r="7" />
  </svg>
);
