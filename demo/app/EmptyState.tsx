/** What the page is for, while there is nothing on it. */
export function EmptyState() {
  return (
    <div className="empty">
      <svg className="empty-picture" viewBox="0 0 200 120" aria-hidden="true">
        <g className="empty-source">
          <rect x="14" y="26" width="96" height="60" rx="9" />
          <circle cx="38" cy="46" r="7" />
          <path d="M14 76c14-14 26-14 40-3s30 9 56-9v13a9 9 0 0 1-9 9H23a9 9 0 0 1-9-9z" />
        </g>
        <g className="empty-result">
          <rect x="84" y="36" width="102" height="64" rx="10" />
          <circle cx="110" cy="57" r="7.5" />
          <path d="M84 89c15-15 28-15 42-3s32 9 60-10v14a10 10 0 0 1-10 10H94a10 10 0 0 1-10-10z" />
        </g>
        <path
          className="empty-spark"
          d="m150 12 3 8 8 3-8 3-3 8-3-8-8-3 8-3zM172 26l1.6 4 4 1.6-4 1.6-1.6 4-1.6-4-4-1.6 4-1.6z"
        />
      </svg>
      <h3>No videos yet</h3>
      <p>
        Describe what the clip should become. It keeps its motion and takes on your look, usually within 2 to
        15 minutes.
      </p>
    </div>
  );
}
